import Papa from 'papaparse';
import { displayText } from '../../grid/display-text';
import type { Grid, SheetId } from '../../grid/grid';
import { gridLocale } from '../../grid/grid-locale';

/** By which Excel knows that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A tab as a CSV file: the cells as a person sees them, with semicolons between them where the
 * decimal mark is a comma.
 */
export function writeCsv(
  grid: Pick<Grid, 'lastCell' | 'values' | 'shownFormats'>,
  sheet: SheetId,
  locale: string,
): string {
  const { row: rows, column: columns } = grid.lastCell(sheet);
  if (rows === 0) return '';
  const area = { sheet, row: 1, column: 1, rows, columns };
  const formats = grid.shownFormats(area);
  const texts = grid
    .values(area)
    .map((cells, r) => cells.map((value, c) => displayText(value, formats[r]?.[c] ?? '', locale)));
  const delimiter = gridLocale(locale).decimalMark === ',' ? ';' : ',';
  return BYTE_ORDER_MARK + Papa.unparse(texts, { delimiter, newline: '\r\n' });
}
