import { columnLetters } from '../../grid/a1-reference';
import type { Area, Grid, SheetId } from '../../grid/grid';

/** Name of a sheet, by which gestures call it. */
export const nameOf = (grid: Grid, sheet: SheetId): string =>
  grid.sheets().find(({ id }) => id === sheet)?.name ?? '';

/** A1 notation of an area, without its sheet. */
export function a1Of({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** A1 notation with the sheet, for areas on another. */
export const fullA1Of = (grid: Grid, area: Area): string =>
  `'${nameOf(grid, area.sheet).replaceAll("'", "''")}'!${a1Of(area)}`;
