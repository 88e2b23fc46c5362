import { blockState } from '../pipeline/block';
import { decodeRecorded } from '../pipeline/recorded';
import type { RowDecision } from '../pipeline/row-state';
import { type Cell, type CellWrite, cellText, isDateCell } from '../tables/cells/cell';
import { BLOCK_COLUMNS, readBlockCells } from '../tables/deals/deal-block';
import type { DealsLayout } from './deals-layout';
import type { Workbook } from './workbook';

/**
 * Takes back what was written into the cells of a deal it was not meant for, because rows moved
 * between reading and writing: the row's own recorded stage and close date return, and a row without
 * a deal is emptied again. A cell that no longer holds what was written is left alone, as is a row
 * whose own block was written over too: the next full reconcile restores that from the archive.
 */
export function takeBack(
  decisions: readonly RowDecision[],
  { sheet, columns, blockColumn }: DealsLayout,
  workbook: Workbook,
): void {
  for (const { row, putBack, closeDate } of decisions) {
    const width = blockColumn + BLOCK_COLUMNS.length - 1;
    const [cells = []] = workbook.read({ sheet, row, column: 1, rows: 1, columns: width });
    const { block } = readBlockCells(cells.slice(blockColumn - 1));
    const state = blockState(block);
    if (state !== 'own' && state !== 'empty') continue;
    const own = decodeRecorded(block.recorded);
    const put = (column: number | undefined, written: CellWrite, before: CellWrite): void => {
      if (column && written !== null && shows(cells[column - 1], written))
        workbook.write({ sheet, row, column, rows: 1, columns: 1 }, [[before]]);
    };
    put(columns.stage, putBack, own?.stage || null);
    const [written, before] = [closeDate, own?.closeDate ?? null];
    put(columns.closeDate, written && { date: written }, before && { date: before });
  }
  workbook.flush();
}

const shows = (cell: Cell = '', written: CellWrite): boolean =>
  isDateCell(written) ? isDateCell(cell) && cell.date === written.date : cellText(cell) === written;
