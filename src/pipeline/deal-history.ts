import type { Day } from './day';
import type { Stage } from './stage';

/** One stay of a deal in a stage. */
export interface StageVisit {
  readonly stage: Stage;
  /** Day the deal was recorded as entering. */
  readonly entered: Day;
  /** Day it left; null while it is still there. */
  readonly left: Day | null;
  /**
   * True for the stay in which the add-on first saw the deal: when it really entered is unknown,
   * so such a stay counts as reached but never for days in stage.
   */
  readonly firstSight: boolean;
}

/** The past of a deal, read from its trail; what every figure about the past is computed from. */
export interface DealHistory {
  readonly dealId: string;
  readonly name: string;
  readonly company: string;
  readonly owner: string;
  readonly amount: number | null;
  readonly closeDate: Day | null;
  /** Day the deal began: the Created column's, else the day of first sight. */
  readonly created: Day;
  /** Row in the Deals tab; null for a deal that is now only in the archive. */
  readonly row: number | null;
  /** Stays in order of time; empty when the deal's stage was never known. */
  readonly visits: readonly StageVisit[];
}
