import type { Cell, CellWrite } from '../cells/cell';

/** A row as it is to be: what another row, or none, holds, with some cells anew. */
export interface WantedRow {
  /** Row it stands in now, 1-based; null = it is new. */
  readonly from: number | null;
  /** Contents of the add-on's columns by column number. */
  readonly cells: ReadonlyMap<number, CellWrite>;
}

/** A cell that is to hold something else; rows count as they are after inserting. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellWrite;
}

/** What is to be done to a tab. */
export interface TabChange {
  /** Empty rows to insert below a row, before anything is written; null = none. */
  readonly inserted: { readonly after: number; readonly count: number } | null;
  readonly cells: readonly CellChange[];
}

/** A tab as read, from A1 on. */
export interface TabCells {
  readonly cells: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly gridRows: number;
}

/**
 * Puts rows of a tab into an order, adds and empties some. They take the places of the rows that are
 * there; rows between them stay where they are. The user's own columns go along, but for those with
 * formulas, which are about whatever stands in their row.
 *
 * @param places rows, top to bottom, that hold what is arranged now
 * @param own columns of the add-on's
 * @param headerRow new rows follow it where there are none yet
 */
export function arrangeRows(
  tab: TabCells,
  places: readonly number[],
  wanted: readonly WantedRow[],
  own: readonly number[],
  headerRow: number,
): TabChange {
  const added = wanted.length - places.length;
  const last = places[places.length - 1] ?? headerRow;
  const inserted = added > blankRows(tab, last) ? { after: last, count: added } : null;
  const all = [...places, ...Array.from({ length: Math.max(added, 0) }, (_, i) => last + 1 + i)];
  const columns = [...own, ...travellingColumns(tab, places, own)];
  const cells = all.flatMap((row, i) =>
    columns.flatMap((column): CellChange[] => {
      const value = contentOf(wanted[i], column, tab);
      const before = row > last ? null : written(tab.cells[row - 1]?.[column - 1]);
      return isSame(value, before) ? [] : [{ row, column, value }];
    }),
  );
  return { inserted, cells };
}

/** Empty rows below a row, within the grid. */
function blankRows({ cells, gridRows }: TabCells, below: number): number {
  const rest = cells.slice(below);
  const filled = rest.findIndex((row) => row.some((cell) => cell !== ''));
  return filled < 0 ? gridRows - below : filled;
}

function travellingColumns(
  { cells, formulas }: TabCells,
  places: readonly number[],
  own: readonly number[],
): number[] {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, i) => i + 1);
  const stays = (column: number): boolean =>
    own.includes(column) || places.some((row) => (formulas[row - 1]?.[column - 1] ?? '') !== '');
  return columns.filter((column) => !stays(column));
}

function contentOf(wanted: WantedRow | undefined, column: number, { cells }: TabCells): CellWrite {
  const anew = wanted?.cells.get(column);
  if (anew !== undefined) return anew;
  return wanted?.from ? written(cells[wanted.from - 1]?.[column - 1]) : null;
}

const written = (cell: Cell | undefined): CellWrite => (cell === '' ? null : (cell ?? null));

const isSame = (one: CellWrite, other: CellWrite): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
