import type { CriterionLevel, CriterionTest } from '../pipeline/criterion';
import type { Day } from '../pipeline/day';
import type { Enforcement, Language } from '../pipeline/settings';
import type { StageRole } from '../pipeline/stage';

/** Everything that the sidebar and the board show before anything is asked for besides. */
export interface PipelineState {
  /** Text of the change cell: another one means that something was recorded since. */
  readonly revision: string;
  /** Today in the spreadsheet's time zone. */
  readonly today: Day;
  readonly language: Language;
  /** Locale of the spreadsheet as `Intl` takes it, such as `nb-NO`. */
  readonly locale: string;
  /** ISO 4217 code; '' = not said. */
  readonly currency: string;
  /** Who the user said they are; '' = they were never asked. */
  readonly who: string;
  readonly enforcement: Enforcement;
  /** Whether a must-criterion may be waived with a reason. */
  readonly waivers: boolean;
  /** Whether a move may jump over an open stage. */
  readonly skipping: boolean;
  /** Whether a won or lost deal may go back to an open stage. */
  readonly reopening: boolean;
  /** Owners that occur, each in its most frequent spelling, by alphabet. */
  readonly owners: readonly string[];
  readonly lostReasons: readonly string[];
  readonly stages: readonly StageState[];
  readonly criteria: readonly CriterionView[];
  /** The bound columns of the deals tab that a person may fill in, in their order in the sheet. */
  readonly fields: readonly FieldView[];
  /** Open deals, those of no known stage, and those closed in the last 30 days, by row. */
  readonly deals: readonly DealState[];
  /** Rows whose deal cannot be told: they are listed by "Check all deals" and are not among `deals`. */
  readonly doubtful: number;
}

/** Days for which a closed deal is still shown. */
export const CLOSED_SHOWN_DAYS = 30;

export interface StageState {
  readonly name: string;
  readonly role: StageRole;
  /** 0…1. */
  readonly probability: number;
  /** Days after which a deal counts as stalled; null = no limit. */
  readonly maxDays: number | null;
  readonly mayStartHere: boolean;
  /** Positions in `criteria` of what entering the stage needs, that of the stages before it too. */
  readonly criteria: readonly number[];
  /** Deals closed longer ago than are shown; 0 for open stages. */
  readonly olderDeals: number;
}

/** A criterion as it is shown beside a deal. */
export interface CriterionView {
  /** Name of the stage it guards. */
  readonly stage: string;
  readonly key: string;
  readonly label: string;
  readonly test: CriterionTest;
  readonly level: CriterionLevel;
  /** What is asked for in words, such as `at least 50 000`; '' where filled in is enough. */
  readonly asks: string;
  /** What the seller should do, in the team's words; may be ''. */
  readonly advice: string;
}

/** How a column is filled in. */
export type FieldKind = 'text' | 'amount' | 'number' | 'percent' | 'date' | 'checkbox' | 'choice';

/** A column of the deals tab that a person may fill in. */
export interface FieldView {
  /** Key of the column, such as `amount` or `x:Budget`; never `stage`. */
  readonly key: string;
  /** Its header as the user wrote it. */
  readonly label: string;
  readonly kind: FieldKind;
  /** What to choose from, for a choice; else empty. A choice takes other texts too. */
  readonly options: readonly string[];
}

/** One deal as a card shows it. */
export interface DealState {
  readonly id: string;
  /** Says which state of the deal this is; a change sends it back. */
  readonly mark: string;
  /** Row in the deals tab, 1-based. */
  readonly row: number;
  readonly name: string;
  readonly company: string;
  readonly owner: string;
  /** Position in `stages`; -1 = none that is known. */
  readonly stage: number;
  /** Null when empty, unreadable or in another currency; `amountText` then says what stands there. */
  readonly amount: number | null;
  readonly amountText: string;
  readonly closeDate: Day | null;
  /** The deal's own chance of winning, 0…1; null = that of its stage. */
  readonly probability: number | null;
  /** Day it entered its stage; null if its stage was never known. */
  readonly since: Day | null;
  readonly nextStep: string;
  readonly nextStepDate: Day | null;
  /** Day of the last logged activity. */
  readonly lastActivity: Day | null;
  /** Positions in `criteria`, of all stages, that it does not meet now; waived ones are not among them. */
  readonly unmet: readonly number[];
  /** Positions in `criteria` that are waived for it. */
  readonly waived: readonly number[];
}
