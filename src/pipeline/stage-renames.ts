import { type Stage, stageKey } from './stage';

/** A stage and the name under which it was last recorded; '' = never. */
export interface RecordedStage {
  readonly row: number;
  readonly stage: Stage;
  readonly recordedName: string;
}

/** A stage whose name was changed in place. */
export interface StageRename {
  readonly row: number;
  readonly from: string;
  /** The stage with its old name among `alsoCalled`. */
  readonly stage: Stage;
}

/**
 * Stages that were renamed since they were last recorded. Where the old or the new name is another
 * row's, rows were moved or names swapped instead: that is no rename, and nothing is taken over.
 */
export function stageRenames(rows: readonly RecordedStage[]): StageRename[] {
  const names = new Set(rows.map(({ stage }) => stageKey(stage.name)));
  const recorded = new Set(rows.map(({ recordedName }) => stageKey(recordedName)));
  return rows.flatMap(({ row, stage, recordedName }) => {
    const old = stageKey(recordedName);
    const isNew = old !== '' && !names.has(old) && !recorded.has(stageKey(stage.name));
    if (!isNew) return [];
    const known = stage.alsoCalled.some((alias) => stageKey(alias) === old);
    const alsoCalled = known ? stage.alsoCalled : [...stage.alsoCalled, recordedName];
    return [{ row, from: recordedName, stage: { ...stage, alsoCalled } }];
  });
}
