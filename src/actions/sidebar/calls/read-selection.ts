import { isDealId } from '../../../pipeline/deal-id';
import type { Answer } from '../../../protocol/answer';
import type { Calls } from '../../../protocol/calls';
import { cellText } from '../../../tables/cells/cell';
import { blockColumnAt, findColumnDamage } from '../../deals-layout';
import type { Platform } from '../../platform';
import { locateDeals } from '../showing/locate-deals';

/** Answers with the ID of the deal in the first selected row, if it holds one; two reads. */
export function readSelection(
  _request: Calls['readSelection']['request'],
  platform: Platform,
): Answer<Calls['readSelection']['value']> {
  const { workbook, selection } = platform;
  const located = locateDeals(platform, findColumnDamage);
  if ('code' in located) return { ok: false, problem: located };
  const { sheet, headerRow } = located.layout;
  const selected = selection.row();
  if (selected?.sheet !== sheet || selected.row <= headerRow) return { ok: true, value: null };
  const column = blockColumnAt(located.layout, 'id');
  const [cells] = workbook.read({ sheet, row: selected.row, column, rows: 1, columns: 1 });
  const id = cellText(cells?.[0]);
  return { ok: true, value: isDealId(id) ? id : null };
}
