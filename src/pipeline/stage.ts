/** What a stage means, whatever it is called. */
export type StageRole = 'open' | 'won' | 'lost';

/** One step of the pipeline, in the order of the Stages tab. */
export interface Stage {
  /** What the user calls it; unique without regard to case and outer spaces. */
  readonly name: string;
  readonly role: StageRole;
  /** Chance of winning a deal in this stage, 0…1. */
  readonly probability: number;
  /** Days in the stage after which a deal counts as stalled; null = no limit. */
  readonly maxDays: number | null;
  /** Whether new deals may begin here. */
  readonly mayStartHere: boolean;
  /** Earlier names and synonyms; a cell or a trail holding one of them means this stage. */
  readonly alsoCalled: readonly string[];
}

/** Characters of a name; a longer one fits neither a trail nor, with its mark of text, a cell. */
export const LONGEST_STAGE_NAME = 300;

/** Stages in order, and a way from any text to the stage it means. */
export interface Stages {
  readonly list: readonly Stage[];
  /** The stage a text means by name or alias, without regard to case and spaces; null if none. */
  find(text: string): Stage | null;
  /** Position in `list`; -1 for a stage that is not in it. */
  indexOf(stage: Stage): number;
}

/** Builds the look-up over stages in order. Names win over aliases, earlier stages over later. */
export function createStages(list: readonly Stage[]): Stages {
  const byText = new Map<string, Stage>();
  const add = (text: string, stage: Stage): void => {
    const key = stageKey(text);
    if (key !== '' && !byText.has(key)) byText.set(key, stage);
  };
  for (const stage of list) add(stage.name, stage);
  for (const stage of list) for (const alias of stage.alsoCalled) add(alias, stage);
  const positions = new Map(list.map((stage, position) => [stage, position]));
  return {
    list,
    find: (text) => byText.get(stageKey(text)) ?? null,
    indexOf: (stage) => positions.get(stage) ?? -1,
  };
}

/** The form in which stage names are compared: trimmed, single spaces, lower case. */
export function stageKey(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
