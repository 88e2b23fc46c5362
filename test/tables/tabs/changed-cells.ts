import type { Cell } from '../../../src/tables/cells/cell';
import type { TabCells, TabChange } from '../../../src/tables/tabs/arrange-rows';

/** A tab without formulas in a grid of 100 rows. */
export const tabOf = (cells: readonly (readonly (Cell | null)[])[]): TabCells => ({
  cells: cells.map((row) => row.map((cell) => cell ?? '')),
  formulas: cells.map((row) => row.map(() => '')),
  gridRows: 100,
});

/** The cells of a tab once a change was made. */
export function changedCells(
  { cells }: TabCells,
  { inserted, cells: changes }: TabChange,
): Cell[][] {
  const rows = cells.map((row) => [...row]);
  const width = rows[0]?.length ?? 1;
  const blank = (): Cell[] => Array<Cell>(width).fill('');
  if (inserted) rows.splice(inserted.after, 0, ...Array.from({ length: inserted.count }, blank));
  for (const { row, column, value } of changes) {
    while (rows.length < row) rows.push(blank());
    const target = rows[row - 1];
    if (target) target[column - 1] = value ?? '';
  }
  return rows;
}
