import type { AttachmentSet } from '../../grid/grid-state';
import type { RowChange, SheetChange } from './picture';

/** Whether notes or rules hang elsewhere now, or others do: a new sheet, moved or changed cells. */
export const attachmentsChanged = ({ before, after, rows }: SheetChange): boolean =>
  before === null ||
  before.properties.rows !== after.properties.rows ||
  before.properties.columns !== after.properties.columns ||
  rows.some(rowChanged);

function rowChanged({ before, after }: RowChange): boolean {
  const old: readonly (AttachmentSet | null)[] = before?.attachments ?? [];
  const now: readonly (AttachmentSet | null)[] = after?.attachments ?? [];
  for (let column = 0; column < Math.max(old.length, now.length); column++) {
    if ((old[column] ?? null) !== (now[column] ?? null)) return true;
  }
  return false;
}
