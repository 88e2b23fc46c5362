import { columnLetters } from './a1-reference';
import { CIRCULAR, needsMore, overwrites } from './formula-errors';
import type { Area, CellError, CellValue, SheetId } from './grid';
import type { SheetState, Spill, StoredRow } from './grid-state';
import { areasMeet } from './resolve-area';

/** Results of a sheet that reach beyond their own cell. */
export function spillsOf(sheet: SheetState): readonly Spill[] {
  sheet.spills ??= collectSpills(sheet);
  return sheet.spills;
}

function collectSpills(sheet: SheetState): Spill[] {
  const spills: Spill[] = [];
  sheet.rows.forEach((row, index) => {
    if (!row) return;
    for (let column = 0; column < row.formulas.length; column++) {
      const values = row.formulas[column]?.spill;
      if (values) spills.push({ row: index + 1, column: column + 1, values });
    }
  });
  return spills;
}

/** Whether a cell holds something of its own; an empty text counts, a spilled value does not. */
export const isOccupied = (row: StoredRow | undefined, index: number): boolean =>
  row !== undefined && (Boolean(row.formulas[index]) || (row.values[index] ?? null) !== null);

/** Rows of equal length; null when a result is a single value or none. */
export function spilledRows(result: CellValue | CellValue[][]): CellValue[][] | null {
  if (!Array.isArray(result)) return null;
  const columns = result.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0 || result.length * columns === 1) return null;
  return result.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? null));
}

/** Why rows cannot spill from a cell: read by the formula itself, no room, or cells not empty. */
export function spillObstacle(
  sheet: SheetState,
  target: Area,
  read: readonly Area[],
): CellError | null {
  if (read.some((area) => areasMeet(area, target))) return CIRCULAR;
  const { rows, columns } = sheet.properties;
  const missingRows = target.row + target.rows - 1 - rows;
  if (missingRows > 0) return needsMore('rows', missingRows);
  const missingColumns = target.column + target.columns - 1 - columns;
  if (missingColumns > 0) return needsMore('columns', missingColumns);
  const cell = firstOccupied(sheet, target);
  return cell === null ? null : overwrites(cell);
}

/** Two areas first meet in a row with one of their formulas, so rows without any are passed over. */
function firstOccupied(sheet: SheetState, target: Area): string | null {
  const others = otherSpills(sheet, target);
  for (let row = target.row; row < target.row + target.rows; row++) {
    const stored = sheet.rows[row - 1];
    if (!stored) continue;
    for (let column = target.column; column < target.column + target.columns; column++) {
      if (row === target.row && column === target.column) continue;
      const cell = { sheet: target.sheet, row, column, rows: 1, columns: 1 };
      if (isOccupied(stored, column - 1) || others.some((area) => areasMeet(area, cell))) {
        return `${columnLetters(column)}${row}`;
      }
    }
  }
  return null;
}

const otherSpills = (sheet: SheetState, target: Area): Area[] =>
  spillsOf(sheet)
    .filter(({ row, column }) => row !== target.row || column !== target.column)
    .map((spill) => spillArea(target.sheet, spill))
    .filter((area) => areasMeet(area, target));

const spillArea = (sheet: SheetId, { row, column, values }: Spill): Area => ({
  sheet,
  row,
  column,
  rows: values.length,
  columns: values[0]?.length ?? 1,
});

/** Notes what a formula spills now, or that it spills no longer. */
export function noteSpill(sheet: SheetState, spill: Omit<Spill, 'values'> & Partial<Spill>): void {
  const { row, column, values } = spill;
  const others = spillsOf(sheet).filter((old) => old.row !== row || old.column !== column);
  sheet.spills = values ? [...others, { row, column, values }] : others;
}
