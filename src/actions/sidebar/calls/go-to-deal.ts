import type { Answer } from '../../../protocol/answer';
import type { Calls } from '../../../protocol/calls';
import { cellText } from '../../../tables/cells/cell';
import { BLOCK_COLUMNS, VISIBLE_BLOCK_COLUMNS } from '../../../tables/deals/deal-block';
import { findColumnDamage, findLayout } from '../../deals-layout';
import type { Platform } from '../../platform';
import { stopProblem } from '../showing/stop-problem';

/** Selects the row that holds a deal in the sheet; three reads. */
export function goToDeal(
  { id }: Calls['goToDeal']['request'],
  platform: Platform,
): Answer<Calls['goToDeal']['value']> {
  const { workbook, selection } = platform;
  const names = workbook.names();
  const layout = findLayout(names);
  if (!layout) return { ok: false, problem: { code: 'not set up' } };
  const damage = findColumnDamage(names, layout);
  if (damage) return { ok: false, problem: stopProblem(damage, platform) };
  const { sheet, headerRow, blockColumn } = layout;
  const column = blockColumn + BLOCK_COLUMNS.indexOf('id');
  const rows = workbook.gridRows(sheet) - headerRow;
  const ids =
    rows > 0 ? workbook.read({ sheet, row: headerRow + 1, column, rows, columns: 1 }) : [];
  const at = ids.findIndex(([cell]) => id !== '' && cellText(cell) === id);
  if (at < 0) return { ok: false, problem: { code: 'gone' } };
  selection.selectRow(sheet, headerRow + 1 + at, blockColumn + VISIBLE_BLOCK_COLUMNS - 1);
  return { ok: true, value: null };
}
