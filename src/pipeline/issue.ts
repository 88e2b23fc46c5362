import type { ReadingProblem } from './deal';
import type { TabKey } from './tab-key';

/** Everything that can be wrong with what stands in a cell, a row or a tab. */
export type IssueCode =
  | ReadingProblem
  /** A number whose format names another currency; `hint` is the sheet's, by which functions count it. */
  | 'currency format'
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
  /** A tab that set-up makes is gone. */
  | 'missing tab'
  /** A criterion about a field that no column has. */
  | 'unknown field'
  /** A setting whose value cannot be used; the default holds; `hint` is the kind expected. */
  | 'bad setting'
  | IdentityIssueCode
  | RecordingIssueCode;

/** Doubts about which deal a row is; such a row is listed and not recorded. */
export type IdentityIssueCode =
  /** Cells that are not the add-on's stand in its hidden columns. */
  | 'pasted over'
  /** Names and hidden columns were torn apart and cannot be matched for certain. */
  | 'torn apart'
  /** Values of some columns were sorted without the names. */
  | 'sorted apart'
  /** Name and other values changed together unseen; `hint` is the recorded name. */
  | 'another deal'
  /** A row's history was overwritten and is in no archive. */
  | 'history lost'
  /** An open deal whose row is gone; `text` is its name. */
  | 'deal gone';

/** What could not be recorded as it stands. */
export type RecordingIssueCode =
  /** A deal without a stage. */
  | 'no stage'
  /** A deal first seen in a stage where none starts, and still there; `text` is the stage. */
  | 'starts too far'
  /** A move that breaks a rule, in a cell that is a formula; `hint` is the recorded stage. */
  | 'formula stage'
  /** "In stage since" found changed without an edit seen; rewritten. */
  | 'since rewritten'
  /** A typed "In stage since" that is no date, in the future or before the stage before. */
  | 'since impossible'
  /** A trail too long for a cell. */
  | 'trail full'
  /** A cell that Google would not let the add-on write; `hint` is Google's reason. */
  | 'write refused'
  /** A call whose completion was undone and that stays as it is; `text` says where it stands. */
  | 'bare formula';

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
  /** Null when it stands in a tab of the user's own, which `text` then names. */
  readonly tab: TabKey | null;
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
