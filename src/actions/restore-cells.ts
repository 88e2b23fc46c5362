import { type Cell, type CellWrite, cellText, isDateCell } from '../tables/cells/cell';
import { BLOCK_COLUMNS } from '../tables/deals/deal-block';
import type { DealsLayout } from './deals-layout';
import type { Entered } from './entered';
import type { DealCells } from './read-rows';
import { refusalOf } from './refusals';
import type { Workbook } from './workbook';

const ID = BLOCK_COLUMNS.indexOf('id');

/**
 * Takes back what was written into the cells of a row: where Google refused a part of it, or where
 * the row is another deal's because rows moved meanwhile. The deal that stands there gets its cells
 * back as they were read, formulas too; a row without one is emptied. A cell that no longer holds what
 * was written is left alone.
 *
 * @param before the deals as they were read before anything was written
 */
export function restoreCells(
  { row, runs }: Pick<Entered, 'row' | 'runs'>,
  before: DealCells,
  { sheet, blockColumn }: DealsLayout,
  workbook: Workbook,
): void {
  const width = blockColumn + BLOCK_COLUMNS.length - 1;
  const [now = []] = workbook.read({ sheet, row, column: 1, rows: 1, columns: width });
  const id = cellText(now[blockColumn - 1 + ID]);
  const known = before.cells.findIndex((cells) => cellText(cells[blockColumn - 1 + ID]) === id);
  if (id !== '' && known < 0) return;
  for (const { column, contents } of runs)
    contents.forEach((written, i) => {
      const at = column + i;
      if (!shows(now[at - 1], written)) return;
      const area = { sheet, row, column: at, rows: 1, columns: 1 };
      const formula = id === '' ? '' : (before.formulas[known]?.[at - 1] ?? '');
      if (formula.length > 1) workbook.writeFormulas(area, [[formula]]);
      else workbook.write(area, [[id === '' ? null : (before.cells[known]?.[at - 1] ?? null)]]);
    });
  try {
    workbook.flush();
  } catch (error) {
    refusalOf(error, workbook);
  }
}

function shows(cell: Cell = '', written: CellWrite): boolean {
  if (written === null) return cell === '';
  if (isDateCell(written)) return isDateCell(cell) && cell.date === written.date;
  return typeof written === 'string' ? cellText(cell) === written.trim() : cell === written;
}
