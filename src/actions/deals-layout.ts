import { BLOCK_COLUMNS } from '../tables/deal-block';
import type { ColumnKey, DealColumns } from '../tables/deal-columns';
import { columnKeyOfName, RANGE_NAMES, tabRangeName } from '../tables/range-names';
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

/** What was deleted without which nothing can be recorded. */
export type Damage = keyof MoveWords['damaged'];

/**
 * What set-up has to mend before deals are recorded again. With columns of the block gone or others
 * between them, its cells would be written into the user's.
 */
export function findDamage(
  names: ReadonlyMap<string, Area>,
  { columns }: DealsLayout,
): Damage | null {
  const spare = (names.get(RANGE_NAMES.block)?.columns ?? 0) - BLOCK_COLUMNS.length;
  if (spare !== 0) return spare < 0 ? 'own columns' : 'column between';
  if (columns.stage === undefined) return 'stage column';
  return names.has(tabRangeName('stages')) ? null : 'stages tab';
}
