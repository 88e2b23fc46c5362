import { decodeRecorded, RECORDED_FIELDS, type Recorded } from '../pipeline/recorded';
import { type CellWrite, cellText } from '../tables/cells/cell';
import { BLOCK_COLUMNS } from '../tables/deals/deal-block';
import type { SetUpPlan } from '../tables/set-up/set-up-plan';
import type { Platform } from './platform';
import type { SheetId } from './workbook';

/**
 * Fills columns that were deleted, and that set-up has just added again, with what was last recorded
 * of each deal.
 */
export function restoreColumns(sheet: SheetId, plan: SetUpPlan, { workbook }: Platform): void {
  const { newHeaders, columns, headerRow } = plan.deals;
  const recorded = recordedRows(plan);
  if (!newHeaders || recorded.every((row) => row === null)) return;
  for (const field of RECORDED_FIELDS) {
    const column = columns[field];
    if (column === undefined || column < newHeaders.column) continue;
    if (column >= newHeaders.column + newHeaders.texts.length) continue;
    const area = { sheet, row: headerRow + 1, column, rows: recorded.length, columns: 1 };
    workbook.write(
      area,
      recorded.map((row) => [row && cellOf(field, row)]),
    );
  }
}

/** What the sheet, as it was read, has recorded row by row below the headers. */
function recordedRows({ found, deals }: SetUpPlan): (Recorded | null)[] {
  const { sheet, block } = found;
  if (!sheet || block?.columns !== BLOCK_COLUMNS.length) return [];
  const at = block.column + BLOCK_COLUMNS.indexOf('recorded') - 1;
  return sheet.cells.slice(deals.headerRow).map((row) => decodeRecorded(cellText(row[at])));
}

function cellOf(field: keyof Recorded, recorded: Recorded): CellWrite {
  const { closeDate, created } = recorded;
  const day = { closeDate, created }[field as 'closeDate' | 'created'];
  return day ? { date: day } : recorded[field];
}
