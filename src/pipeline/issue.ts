import type { ReadingProblem } from './deal';
import type { TabKey } from './tab-key';

/** Everything that can be wrong with what stands in a cell, a row or a tab. */
export type IssueCode =
  | ReadingProblem
  /** A stage cell names no stage; `hint` is the nearest stage's name or ''. */
  | 'unknown stage'
  /** An owner written in two ways; `hint` is the more frequent spelling. */
  | 'owner spelling'
  /** A column that cannot be told; `field` is the key of the missing field, such as `amount`. */
  | 'missing header'
  /** Two columns for one field; `field` is the header left out, `hint` the one that is used. */
  | 'duplicate header'
  /** A stage name used twice in the Stages tab; the upper row holds. */
  | 'duplicate stage'
  /** The Stages tab has no stage of a role; `hint` is the role. */
  | 'missing role'
  /** A cell of the Stages or Criteria tab that cannot be used; `hint` is the kind expected. */
  | 'bad value'
  /** A criterion about a field that no column has. */
  | 'unknown field'
  /** A setting whose value cannot be used; the default holds; `hint` is the kind expected. */
  | 'bad setting';

/** What a cell should have held, for issues about its value. */
export type ValueKind =
  | 'text'
  | 'name'
  | 'amount'
  | 'number'
  | 'day'
  | 'probability'
  | 'role'
  | 'days'
  | 'yes or no'
  | 'test'
  | 'level'
  | 'enforcement'
  | 'currency'
  | 'language'
  | 'month'
  | 'year and month';

/** One thing that is wrong, where, and what it should be. Sentences are made by the words. */
export interface Issue {
  readonly code: IssueCode;
  readonly tab: TabKey;
  /** Row in the tab, 1-based; null when it concerns the whole tab. */
  readonly row: number | null;
  /** Column in the tab, 1-based; null when it concerns a whole row or no column. */
  readonly column: number | null;
  /** Header of the column as the user reads it, or ''. */
  readonly field: string;
  /** The cell's text as it stands, or ''. */
  readonly text: string;
  /** What helps to mend it; its meaning depends on the code. */
  readonly hint: string;
}
