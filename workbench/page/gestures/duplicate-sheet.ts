import { copyArea } from '../../apps-script/copy-area';
import type { Grid, RangeRecord, SheetId } from '../../grid/grid';
import type { Language } from '../../language';
import { copyName } from './sheet-names';

/** Copies a sheet with all that is on it but charts and protections, as Google does; returns the copy. */
export function duplicateSheet(grid: Grid, sheet: SheetId, language: Language): SheetId {
  const sheets = grid.sheets();
  const position = sheets.findIndex(({ id }) => id === sheet);
  const original = sheets[position];
  if (!original) throw new Error(`no sheet ${sheet}`);
  const { rows, columns, frozenRows, frozenColumns } = original;
  const name = copyName(grid, original.name, language);
  const copy = grid.insertSheet(name, position + 1, rows, columns);
  const whole = { row: 1, column: 1, rows, columns };
  copyArea(grid, { ...whole, sheet }, { ...whole, sheet: copy });
  grid.updateSheet(copy, { frozenRows, frozenColumns });
  for (const [column, properties] of grid.columns(sheet)) {
    grid.updateColumns(copy, column, 1, properties);
  }
  for (const record of grid.records(sheet)) copyRecord(grid, record, copy);
  return copy;
}

const COPIED: ReadonlySet<RangeRecord['kind']> = new Set(['conditional-format', 'merge']);

function copyRecord(grid: Grid, record: RangeRecord, sheet: SheetId): void {
  if (!COPIED.has(record.kind)) return;
  const areas = record.areas.map((area) => ({ ...area, sheet }));
  grid.putRecord(sheet, { ...record, id: `${record.id}-${sheet}`, areas });
}
