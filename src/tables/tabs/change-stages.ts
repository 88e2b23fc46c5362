import type { Language } from '../../pipeline/settings';
import { type Stage, stageKey } from '../../pipeline/stage';
import { ROLE_NAMES } from '../../words/stage-roles';
import { STAGES_HEADERS, type StagesColumn } from '../../words/tabs';
import type { CellWrite } from '../cells/cell';
import { joinList, nameOf, yesNo } from '../cells/recognize';
import { arrangeRows, type TabCells, type WantedRow } from './arrange-rows';
import { readStagesTab, type StageRow } from './stages-tab';
import { findTabColumns, tabLanguage } from './tab-columns';
import { type RulesChange, wantedRow } from './wanted-row';

/** A stage as it is to be. */
export interface WantedStage extends Omit<Stage, 'alsoCalled'> {
  /** Name it has in the tab; '' = it is new. */
  readonly was: string;
}

/**
 * What makes the Stages tab say this. A renamed stage is also called what it was called, and keeps
 * its recorded name, by which the rename is found and finished in the deals. The names of a stage
 * that is left out go to the one that gets its deals.
 *
 * @param moves by the name of a stage left out, the name that the one for its deals is to have
 */
export function changeStages(
  tab: TabCells,
  wanted: readonly WantedStage[],
  moves: Readonly<Record<string, string>>,
  fallback: Language,
): RulesChange<StagesColumn> {
  const { headerRow, columns } = findTabColumns(tab.cells, STAGES_HEADERS);
  const { rows } = readStagesTab(tab.cells);
  const language = tabLanguage(tab.cells, STAGES_HEADERS, fallback);
  const gone = rows.filter(({ stage }) => wanted.every(({ was }) => was !== stage.name));
  const lacking = new Set<StagesColumn>();
  const arranged = wanted.map((stage): WantedRow => {
    const row = rows.find((one) => one.stage.name === stage.was) ?? null;
    const taken = gone.filter((one) => moves[one.stage.name] === stage.name);
    const texts = stageCells(stage, row, aliases(stage.name, row, taken), language);
    return wantedRow(row?.row ?? null, texts, columns, lacking);
  });
  const places = rows.map(({ row }) => row);
  const own = Object.values(columns);
  return { ...arrangeRows(tab, places, arranged, own, headerRow), lacking: [...lacking] };
}

/** What a stage is also called, if it is more than before; else null. */
function aliases(name: string, row: StageRow | null, taken: readonly StageRow[]): string[] | null {
  const before = row?.stage.alsoCalled ?? [];
  const renamed = row && stageKey(row.stage.name) !== stageKey(name) ? [row] : [];
  const more = [...renamed, ...taken].flatMap(({ stage, recordedName }) => [
    stage.name,
    recordedName,
  ]);
  const all = [...before, ...more, ...taken.flatMap(({ stage }) => stage.alsoCalled)];
  const seen = new Set(['', stageKey(name)]);
  const unique = all.filter((text) => !seen.has(stageKey(text)) && seen.add(stageKey(text)));
  return unique.length > before.length ? unique : null;
}

/** The cells that change; all of a new stage. */
function stageCells(
  { name, role, probability, maxDays, mayStartHere }: WantedStage,
  row: StageRow | null,
  alsoCalled: readonly string[] | null,
  language: Language,
): Partial<Record<StagesColumn, CellWrite>> {
  const before = row?.stage;
  return {
    ...(before?.name !== name && { stage: name }),
    ...(before?.role !== role && { role: nameOf(role, ROLE_NAMES, language) }),
    ...(before?.probability !== probability && { probability }),
    ...(before?.maxDays !== maxDays && { maxDays }),
    ...(before?.mayStartHere !== mayStartHere && { mayStartHere: yesNo(mayStartHere, language) }),
    ...(alsoCalled && { alsoCalled: joinList(alsoCalled) }),
  };
}
