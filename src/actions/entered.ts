import type { Block } from '../pipeline/block';
import type { CellWrite } from '../tables/cells/cell';
import type { BlockTags } from '../tables/deals/deal-block';

/** What somebody asked for in the sidebar: written along with what was decided about the row. */
export interface Entered {
  readonly row: number;
  /** In the order of writing; none of them holds a formula. */
  readonly runs: readonly CellRun[];
  /** A deal beside the row that has to stand where it was read; null = none has to. */
  readonly above: { readonly row: number; readonly block: Block } | null;
  /** Texts that name the deal, by column: another deal's cells may stand beside its block. */
  readonly naming: readonly { readonly column: number; readonly text: string }[];
  /** What the row's block says of the call. */
  readonly tags: BlockTags;
  /** Writes what has to stand in other tabs before the row's block does; null = nothing has to. */
  readonly writeFirst: (() => void) | null;
}

/** Neighbouring cells of a row, written in one call. */
export interface CellRun {
  /** Column of the first cell, 1-based. */
  readonly column: number;
  readonly contents: readonly CellWrite[];
}
