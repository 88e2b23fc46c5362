import { BLOCK_COLUMNS, type BlockColumn } from '../tables/deals/deal-block';
import type { ColumnKey, DealColumns } from '../tables/deals/deal-columns';
import {
  CONFIGURATION_TABS,
  columnKeyOfName,
  RANGE_NAMES,
  tabRangeName,
} from '../tables/tabs/range-names';
import type { MoveWords } from '../words/moves';
import type { Area, SheetId } from './workbook';

/** Where the Deals tab keeps what. Columns are 1-based. */
export interface DealsLayout {
  readonly sheet: SheetId;
  readonly headerRow: number;
  readonly columns: DealColumns;
  /** First column of the add-on's block. */
  readonly blockColumn: number;
}

/** The layout that the named ranges say; null when the spreadsheet is not set up. */
export function findLayout(names: ReadonlyMap<string, Area>): DealsLayout | null {
  const block = names.get(RANGE_NAMES.block);
  if (!block) return null;
  const columns: Partial<Record<ColumnKey, number>> = {};
  for (const [name, area] of names) {
    const key = columnKeyOfName(name);
    if (key && area.sheet === block.sheet) columns[key] = area.column;
  }
  return { sheet: block.sheet, headerRow: block.row, columns, blockColumn: block.column };
}

/** Where in the sheet one of the block's columns is. */
export const blockColumnAt = (
  { blockColumn }: Pick<DealsLayout, 'blockColumn'>,
  column: BlockColumn,
): number => blockColumn + BLOCK_COLUMNS.indexOf(column);

/** What was deleted without which nothing can be recorded. */
export type Damage = keyof MoveWords['damaged'];

/**
 * What set-up has to mend before deals are recorded again. Without criteria or settings, moves would
 * pass that the team does not allow.
 */
export const findDamage = (names: ReadonlyMap<string, Area>, layout: DealsLayout): Damage | null =>
  findColumnDamage(names, layout) ??
  CONFIGURATION_TABS.find((tab) => !names.has(tabRangeName(tab))) ??
  null;

/**
 * What is wrong with the columns alone. With some of the block gone or others between them, its cells
 * would be written into the user's.
 */
export function findColumnDamage(
  names: ReadonlyMap<string, Area>,
  { columns }: DealsLayout,
): Damage | null {
  const spare = (names.get(RANGE_NAMES.block)?.columns ?? 0) - BLOCK_COLUMNS.length;
  if (spare !== 0) return spare < 0 ? 'own columns' : 'column between';
  return columns.stage === undefined ? 'stage column' : null;
}
