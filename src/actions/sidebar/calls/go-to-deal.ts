import type { Answer } from '../../../protocol/answer';
import type { Calls } from '../../../protocol/calls';
import { cellText } from '../../../tables/cells/cell';
import { VISIBLE_BLOCK_COLUMNS } from '../../../tables/deals/deal-block';
import { blockColumnAt, findColumnDamage } from '../../deals-layout';
import type { Platform } from '../../platform';
import { locateDeals } from '../showing/locate-deals';

/** Selects the row that holds a deal in the sheet; three reads. */
export function goToDeal(
  { id }: Calls['goToDeal']['request'],
  platform: Platform,
): Answer<Calls['goToDeal']['value']> {
  const { workbook, selection } = platform;
  const located = locateDeals(platform, findColumnDamage);
  if ('code' in located) return { ok: false, problem: located };
  const { sheet, headerRow, blockColumn } = located.layout;
  const column = blockColumnAt(located.layout, 'id');
  const rows = workbook.gridRows(sheet) - headerRow;
  const ids =
    rows > 0 ? workbook.read({ sheet, row: headerRow + 1, column, rows, columns: 1 }) : [];
  const at = ids.findIndex(([cell]) => id !== '' && cellText(cell) === id);
  if (at < 0) return { ok: false, problem: { code: 'gone' } };
  selection.selectRow(sheet, headerRow + 1 + at, blockColumn + VISIBLE_BLOCK_COLUMNS - 1);
  return { ok: true, value: null };
}
