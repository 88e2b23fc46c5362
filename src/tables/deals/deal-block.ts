import type { Block } from '../../pipeline/block';
import { type Day, isDay } from '../../pipeline/day';
import type { HiddenCells } from '../../pipeline/row-state';
import { type Cell, type CellWrite, cellText, isDateCell } from '../cells/cell';

/**
 * The add-on's own columns of the Deals tab, in order, one contiguous block: the first two are seen,
 * the others hidden. The ID comes last, so that a write of all the rest in one piece leaves it out.
 */
export const BLOCK_COLUMNS = [
  'since',
  'missing',
  'recorded',
  'trail',
  'mark',
  'lastActivity',
  'lastOperation',
  'id',
] as const;

export type BlockColumn = (typeof BLOCK_COLUMNS)[number];

/** Number of the block's columns that people see. */
export const VISIBLE_BLOCK_COLUMNS = 2;

/** Where a block stands, 1-based; it has fewer columns where some were deleted. */
export interface BlockPlace {
  readonly column: number;
  readonly columns: number;
}

/** Whether a column is one of the block's. */
export const isInBlock = (column: number, block: BlockPlace | null): boolean =>
  block !== null && column >= block.column && column < block.column + block.columns;

/** What stands in the add-on's cells of a row. */
export interface BlockCells {
  readonly block: Block;
  /** Null when the cell is empty or holds no date. */
  readonly since: Day | null;
  readonly missing: string;
  readonly lastActivity: Cell;
  readonly lastOperation: string;
}

/** What a block says besides what was recorded. */
export type BlockTags = Pick<BlockCells, 'lastActivity' | 'lastOperation'>;

/** Reads the add-on's cells of a row. */
export function readBlockCells(cells: readonly Cell[]): BlockCells {
  const cell = (column: BlockColumn): Cell => cells[BLOCK_COLUMNS.indexOf(column)] ?? '';
  const text = (column: BlockColumn): string => cellText(cell(column));
  const since = cell('since');
  const sinceText = cellText(since);
  return {
    block: { id: text('id'), recorded: text('recorded'), trail: text('trail'), mark: text('mark') },
    since: isDateCell(since) ? since.date : isDay(sinceText) ? sinceText : null,
    missing: text('missing'),
    lastActivity: cell('lastActivity'),
    lastOperation: text('lastOperation'),
  };
}

/**
 * The cells to write for a row, in the order of `BLOCK_COLUMNS`.
 *
 * @param tags what reconcile does not decide
 * @param missing the sentence of the Missing column
 */
export function blockCells(
  { block, since }: HiddenCells,
  { lastActivity, lastOperation }: BlockTags,
  missing: string,
): CellWrite[] {
  const kept = block.id === '' ? ['', ''] : [lastActivity, lastOperation];
  const sinceCell = since === null ? null : { date: since };
  return [sinceCell, missing, block.recorded, block.trail, block.mark, ...kept, block.id];
}

/** Whether a row's cells already say what reconcile has decided. */
export const saysAlready = (before: BlockCells, after: HiddenCells, missing: string): boolean =>
  before.missing === missing &&
  before.since === after.since &&
  before.block.id === after.block.id &&
  before.block.mark === after.block.mark &&
  before.block.recorded === after.block.recorded &&
  before.block.trail === after.block.trail;
