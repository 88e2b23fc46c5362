import type { ActivityKind } from '../pipeline/activity';
import type { Day } from '../pipeline/day';
import type { DealState } from './pipeline-state';

/** A deal with all that is shown when it is opened. */
export interface DealDetail {
  readonly deal: DealState;
  /** The last operation that a page has done to it; '' = none. */
  readonly operation: string;
  /** What stands in each column of `PipelineState.fields`, by key. */
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
}

/** What stands in a cell: a day for dates, a number, whether it is ticked, or its text. */
export interface FieldValue {
  readonly value: string | number | boolean | null;
  /** A cell that holds a formula is shown and never written. */
  readonly isFormula: boolean;
}

/** Something that happened to a deal. */
export interface HistoryEntry {
  readonly day: Day;
  /** Time of day such as `14:05`, where it is known; else ''. */
  readonly time: string;
  /** '' = nobody knows. */
  readonly who: string;
  readonly event: HistoryEvent;
}

export type HistoryEvent =
  | { readonly kind: 'first seen'; readonly stage: string }
  | { readonly kind: 'moved'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'changed';
      readonly field: 'name' | 'owner' | 'amount' | 'closeDate';
      readonly from: string | number | null;
      readonly to: string | number | null;
    }
  | {
      readonly kind: 'waived';
      readonly stage: string;
      /** Header of the column that was waived. */
      readonly label: string;
      readonly reason: string;
    }
  | { readonly kind: 'activity'; readonly activity: ActivityKind; readonly note: string };
