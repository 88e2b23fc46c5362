import type { CellWrite } from '../tables/cells/cell';
import type { CellChange, TabCells, TabChange } from '../tables/tabs/arrange-rows';
import type { Area, SheetId, Workbook } from './workbook';

/**
 * Writes a change into a tab in one piece, so that a run that is killed leaves the tab as it was or as
 * it is to be. Only where formulas or dates stand between the changed cells is each cell written by
 * itself, for to write them back would change them.
 */
export function writeTabChange(
  sheet: SheetId,
  present: TabCells,
  change: TabChange,
  workbook: Workbook,
): void {
  const { inserted, cells: changes } = change;
  if (changes.length === 0) return;
  if (inserted) workbook.insertRowsAfter(sheet, inserted.after, inserted.count);
  const rows = rewritten(changes, present, change);
  if (rows) workbook.write({ sheet, ...around(changes) }, rows);
  else
    for (const { row, column, value } of changes)
      workbook.write({ sheet, row, column, rows: 1, columns: 1 }, [[value]]);
}

/** The least rectangle that holds all changed cells. */
function around(changes: readonly CellChange[]): Omit<Area, 'sheet'> {
  const rows = changes.map(({ row }) => row);
  const columns = changes.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** Contents of that rectangle; null if something in it cannot be written as it stands. */
function rewritten(
  changes: readonly CellChange[],
  { cells, formulas }: TabCells,
  { inserted }: TabChange,
): CellWrite[][] | null {
  const { row: top, column: left, rows, columns } = around(changes);
  const anew = new Map(changes.map(({ row, column, value }) => [`${row}.${column}`, value]));
  let isWhole = true;
  const contentAt = (row: number, column: number): CellWrite => {
    const value = anew.get(`${row}.${column}`);
    if (value !== undefined) return value;
    const before = rowBefore(row, inserted) - 1;
    const cell = cells[before]?.[column - 1] ?? '';
    if (typeof cell === 'object' || formulas[before]?.[column - 1]) isWhole = false;
    return cell === '' ? null : cell;
  };
  const contents = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, k) => contentAt(top + i, left + k)),
  );
  return isWhole ? contents : null;
}

/** Row in which a row stood before inserting; 0 = nowhere. */
function rowBefore(row: number, inserted: TabChange['inserted']): number {
  if (!inserted || row <= inserted.after) return row;
  return row > inserted.after + inserted.count ? row - inserted.count : 0;
}
