import type { ActivityKind } from '../pipeline/activity';
import type { DealState } from './pipeline-state';

/**
 * What is to become of a deal: everything that was decided about it at once, so that one call writes
 * it or nothing. A part that is left out stays as it is.
 */
export interface DealChange {
  /** Chosen by the page for each change; a call repeated with the same one is done once. */
  readonly operation: string;
  readonly id: string;
  /** The mark the page was shown. */
  readonly mark: string;
  /** Name of the stage to enter. */
  readonly stage?: string;
  /** New contents of columns by key. */
  readonly values?: Readonly<Record<string, FieldInput>>;
  /**
   * What the sender was shown in these fields, as far as it knows: where something else stands now,
   * somebody changed it, and nothing is written. '' = an empty cell, null = one that a card leaves
   * blank, which may hold what cannot be read.
   */
  readonly seen?: Readonly<Record<string, FieldInput>>;
  /** Must-criteria to be waived, each with a reason. */
  readonly waivers?: readonly WaiverInput[];
  readonly activity?: ActivityInput;
  /** True once the user has seen what a move lacks, where rules only warn, and moves anyway. */
  readonly warned?: boolean;
  /**
   * The mark the deal had before the change that this one takes back. If nothing was recorded since,
   * what that change recorded is taken away; else this is a change like any other.
   */
  readonly restores?: string;
}

/**
 * What a person put into a field: a text as typed (an amount in the spreadsheet's locale too, a day
 * as `YYYY-MM-DD`), a number, whether it is ticked; null empties the cell.
 */
export type FieldInput = string | number | boolean | null;

export interface WaiverInput {
  readonly stage: string;
  readonly key: string;
  readonly reason: string;
}

export interface ActivityInput {
  readonly kind: ActivityKind;
  readonly note: string;
}

/** A deal to be added as a new row. */
export interface NewDeal {
  readonly operation: string;
  readonly stage: string;
  readonly values: Readonly<Record<string, FieldInput>>;
}

/** The deal as it stands after a change, or as it stood when the same change had been made before. */
export interface DealChanged {
  readonly deal: DealState;
  readonly revision: string;
}
