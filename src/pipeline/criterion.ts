import type { Day } from './day';

/** How a criterion judges the cell of its field. */
export type CriterionTest =
  | 'filled'
  | 'ticked'
  | '>'
  | '>='
  | '<'
  | '<='
  | '='
  | 'one of'
  | 'not past'
  | 'at most days old';

/** Must-criteria forbid a move, should-criteria only warn. */
export type CriterionLevel = 'must' | 'should';

/** One row of the Criteria tab: what a deal needs to enter a stage. */
export interface Criterion {
  /** Name of the stage it guards, as written. */
  readonly stage: string;
  /** Header of the column it judges, as the user reads it. */
  readonly label: string;
  /** Key of that column among the bound ones, such as `amount` or `x:Budget`; '' = not bound. */
  readonly key: string;
  readonly test: CriterionTest;
  /** What the test compares with: a number, a day, a text, or the texts of "one of". */
  readonly value: CriterionValue;
  readonly level: CriterionLevel;
  /** What the seller should do, in the team's words; may be ''. */
  readonly advice: string;
}

export type CriterionValue = number | Day | string | readonly string[] | null;

/** A cell as a criterion sees it. */
export type CriterionCell = number | boolean | string | { readonly date: Day };

/** How a deal stands with a criterion. */
export type CriterionState = 'met' | 'missing' | 'wrong' | 'waived' | 'cannot be checked';
