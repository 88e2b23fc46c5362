import type { Day } from './day';
import type { Stage } from './stage';

/** Why a cell that should hold a value of some kind cannot be read. */
export type ReadingProblem =
  /** The text means nothing of that kind. */
  | 'unreadable'
  /** The text could mean two different values, such as `1.234` or `03-04-26`. */
  | 'ambiguous'
  /** The cell shows an error such as `#REF!`. */
  | 'error value'
  /** The amount names another currency than the sheet's. */
  | 'other currency';

/** What was read from a cell: a value, nothing (null, no problem), or a problem and its text. */
export interface Reading<T> {
  readonly value: T | null;
  readonly problem?: ReadingProblem;
  /** The cell's text as it stands, when there is a problem. */
  readonly text?: string;
}

/** Fields of a deal that the add-on knows by meaning. */
export const FIELDS = [
  'name',
  'company',
  'owner',
  'stage',
  'amount',
  'closeDate',
  'probability',
  'nextStep',
  'nextStepDate',
  'lostReason',
  'created',
] as const;

export type Field = (typeof FIELDS)[number];

/** A deal as its row's visible cells say, each cell read by the meaning of its column. */
export interface Deal {
  /** Row number in the tab, 1-based. */
  readonly row: number;
  readonly name: string;
  readonly company: string;
  readonly owner: string;
  /** The stage the cell means; null when empty or unknown. */
  readonly stage: Stage | null;
  /** The stage cell's text as it stands. */
  readonly stageText: string;
  readonly amount: Reading<number>;
  readonly closeDate: Reading<Day>;
  /** The deal's own chance of winning, 0…1; it outranks the stage's, and 0 is not "missing". */
  readonly probability: Reading<number>;
  readonly nextStep: string;
  readonly nextStepDate: Reading<Day>;
  readonly lostReason: string;
  readonly created: Reading<Day>;
}
