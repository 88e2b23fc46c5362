import type { Cell, CellWrite } from '../../../src/tables/cells/cell';

/** Cells as they read back after they were written: null is empty, the rest is kept. */
export const writtenCells = (cells: readonly (readonly CellWrite[])[]): Cell[][] =>
  cells.map((row) => row.map((cell) => cell ?? ''));
