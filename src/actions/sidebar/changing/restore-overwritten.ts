import { type Cell, cellText } from '../../../tables/cells/cell';
import { BLOCK_COLUMNS } from '../../../tables/deals/deal-block';
import type { Workbook } from '../../workbook';
import type { SheetForChange } from './sheet-for-change';

/**
 * Gives a deal its row back that moved to where a new one was being added, and was written over. It
 * is the one deal that is gone while another now stands above the new one.
 *
 * @param newId ID of the new deal
 */
export function restoreOverwritten(
  row: number,
  newId: string,
  { layout, cells }: SheetForChange,
  workbook: Workbook,
): void {
  const { sheet, headerRow, blockColumn } = layout;
  const columns = blockColumn + BLOCK_COLUMNS.length - 1;
  const idOf = (line: readonly Cell[] = []): string => cellText(line[columns - 1]);
  const now = workbook.readAll(sheet);
  const present = new Set(now.map(idOf));
  const gone = cells.cells.flatMap((line, i) =>
    i >= headerRow && idOf(line) !== '' && !present.has(idOf(line)) ? [i] : [],
  );
  const [at, ...others] = gone;
  const above = idOf(now[row - 2]);
  const hasShifted = above !== '' && above !== idOf(cells.cells[row - 2]);
  if (at === undefined || others.length > 0 || !hasShifted || idOf(now[row - 1]) !== newId) return;
  const line = Array.from({ length: columns }, (_, i) => cells.cells[at]?.[i] ?? null);
  workbook.write({ sheet, row, column: 1, rows: 1, columns }, [line]);
  (cells.formulas[at] ?? []).slice(0, columns).forEach((formula, i) => {
    if (formula.length < 2) return;
    workbook.writeFormulas({ sheet, row, column: i + 1, rows: 1, columns: 1 }, [[formula]]);
  });
  workbook.flush();
}
