import { readRows } from './cell-contents';
import type { Area } from './grid';
import { assertInside, type GridState, type SheetState, type Spill, sheetOf } from './grid-state';
import { isOccupied, spillsOf } from './spill';

/** Number formats by which an area is shown, see `Grid.shownFormats`. */
export function readShownFormats(state: GridState, area: Area): string[][] {
  const sheet = sheetOf(state, area.sheet);
  assertInside(sheet, area);
  return shownFormats(sheet, area);
}

/** As `readShownFormats`, of a sheet that need not be in a grid any more. */
export function shownFormats(sheet: SheetState, area: Area): string[][] {
  const out = readRows(
    sheet,
    area,
    '',
    (row, index) => (row.formats[index] || row.formulas[index]?.formats[0]) ?? '',
  );
  for (const spill of spillsOf(sheet)) overlay(out, area, sheet, spill);
  return out;
}

/** Formats that spill along, where none was set and nothing was written since. */
function overlay(
  out: string[][],
  area: Area,
  sheet: SheetState,
  { row, column, values }: Spill,
): void {
  const formats = sheet.rows[row - 1]?.formulas[column - 1]?.formats ?? [];
  if (formats.length === 0) return;
  for (let r = Math.max(row, area.row); r < row + values.length; r++) {
    const line = out[r - area.row];
    if (!line) return;
    formats.forEach((format, index) => {
      const at = column + index - area.column;
      if (line[at] === '' && !isOccupied(sheet.rows[r - 1], column + index - 1)) line[at] = format;
    });
  }
}
