import type { Block } from './block';
import type { CriterionCell } from './criterion';
import type { Day } from './day';
import type { Deal } from './deal';
import type { Issue } from './issue';
import type { Breach } from './move';
import type { Needs } from './needs';
import type { RecordedField } from './recorded';
import type { Rules } from './rules';
import type { Stage } from './stage';
import type { Visible } from './visible';

/** A row of the Deals tab as reconcile sees it. */
export interface RowState {
  readonly deal: Deal;
  readonly visible: Visible;
  /** Recorded fields whose cell is a formula: read, never written, recorded once a day at most. */
  readonly formulas: ReadonlySet<RecordedField>;
  readonly block: Block;
  /** The "In stage since" cell; null when it is empty or no date. */
  readonly since: Day | null;
  /** The cell of a criterion's column; undefined when no column is bound to the key. */
  cellOf(key: string): CriterionCell | undefined;
}

/** An edit that was seen while it happened. */
export interface Witness {
  /** Who made it, '' if unknown. */
  readonly who: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Recorded fields whose columns lie inside the edited range. */
  readonly fields: ReadonlySet<RecordedField>;
  /** Whether the "In stage since" column does. */
  readonly since: boolean;
  /** Whether the add-on's hidden columns do, as when whole rows were pasted. */
  readonly block: boolean;
  /** What a single edited stage cell held before; null for a block or another column. */
  readonly oldStage: string | null;
}

/** What a recording needs besides the row. */
export interface RecordingContext {
  readonly rules: Rules;
  /** Makes IDs that were never given before. */
  newId(): string;
  /** False where no lock can be had: then only first sight and put-back of a typed edit are done. */
  readonly locked: boolean;
}

/** What reconcile decides for a row. */
export interface RowDecision {
  readonly row: number;
  /** What the add-on's cells of the row hold; null = they are left as they are. */
  readonly hidden: HiddenCells | null;
  /** What to write into the stage cell; null = leave it. */
  readonly putBack: string | null;
  /** What to write into the close date cell; null = leave it. */
  readonly closeDate: Day | null;
  readonly outcome: Outcome;
  /** The move that was judged, if it broke a rule; `to` is null where the stage is unknown. */
  readonly blocked: { readonly to: Stage | null; readonly breaches: readonly Breach[] } | null;
  readonly issues: readonly Issue[];
}

/** What stands in the add-on's cells of a row. */
export interface HiddenCells {
  readonly block: Block;
  readonly since: Day | null;
  /** Null when the stage is unknown. */
  readonly needs: Needs | null;
}

export type Outcome = 'unchanged' | 'first sight' | 'recorded' | 'put back' | 'warned';
