import type { ColumnKey, DealColumns } from '../tables/deal-columns';
import { columnKeyOfName, RANGE_NAMES } from '../tables/range-names';
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
