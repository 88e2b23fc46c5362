import { columnLetters, columnNumber } from '../../grid/a1-reference';
import type { RepeatedRows } from '../../grid/grid';

/** A rectangle of cells, 1-based. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `A1`, or `A1:B2`. */
export function a1Of({ row, column, rows, columns }: CellArea): string {
  const from = cellName(row, column);
  return rows * columns === 1 ? from : `${from}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** `$A$1:$B$2`. */
export const fixedA1Of = (area: CellArea): string =>
  a1Of(area).replace(/([A-Z]+)(\d+)/g, (_cell, letters, row) => `$${letters}$${row}`);

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** Reads `A1`, `A1:B2` or the same with `$`; null for anything else, such as whole columns. */
export function areaOfA1(a1: string): CellArea | null {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(a1);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [row, column] = [Number(top), columnNumber(left)];
  return {
    row,
    column,
    rows: Number(bottom) - row + 1,
    columns: columnNumber(right) - column + 1,
  };
}

/** Reads areas with spaces between. */
export const areasOfA1 = (text: string): CellArea[] =>
  text.split(/\s+/).flatMap((a1) => areaOfA1(a1) ?? []);

/**
 * Rectangles of cells with the same key, by key; null is no key. Of a column of 10,000 cells alike
 * it makes one.
 */
export function areasByKey<T>(
  cells: RepeatedRows<T>,
  keyOf: (cell: T) => string | null,
): Map<string, CellArea[]> {
  const areas = new Map<string, CellArea[]>();
  let row = 1;
  for (const [index, count] of cells.runs) {
    for (const { key, column, columns } of runsOf(cells.rows[index] ?? [], keyOf)) {
      const known = areas.get(key) ?? [];
      areas.set(key, joined(known, { row, column, rows: count, columns }));
    }
    row += count;
  }
  return areas;
}

function joined(areas: readonly CellArea[], next: CellArea): CellArea[] {
  const above = areas.find(
    ({ row, rows, column, columns }) =>
      row + rows === next.row && column === next.column && columns === next.columns,
  );
  if (!above) return [...areas, next];
  return areas.map((area) => (area === above ? { ...area, rows: area.rows + next.rows } : area));
}

function runsOf<T>(
  cells: readonly T[],
  keyOf: (cell: T) => string | null,
): { key: string; column: number; columns: number }[] {
  const runs: { key: string; column: number; columns: number }[] = [];
  cells.forEach((cell, index) => {
    const key = keyOf(cell);
    const last = runs.at(-1);
    if (key === null) return;
    if (last?.key === key && last.column + last.columns === index + 1) last.columns++;
    else runs.push({ key, column: index + 1, columns: 1 });
  });
  return runs;
}
