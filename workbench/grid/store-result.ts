import type { FormulaNode } from './formula-index';
import type { CellValue } from './grid';
import {
  type Calculated,
  type FormulaCell,
  type GridState,
  ownRow,
  ownSheet,
  sheetOf,
} from './grid-state';
import { sameValue, sameValueRows } from './same-value';
import { noteSpill, spilledRows, spillObstacle } from './spill';

/** The cell of a node as it is now, which a calculation may have replaced. */
export const currentCell = (state: GridState, { sheet, row, column, cell }: FormulaNode) =>
  sheetOf(state, sheet).rows[row - 1]?.formulas[column - 1] ?? cell;

export interface Stored {
  /** The cell as it is now. */
  readonly cell: FormulaCell;
  /** Whether it, or what it spills, shows something else. */
  readonly changed: boolean;
  readonly spillChanged: boolean;
}

/** Shows a result in its cell and, if there is room, beyond. */
export function storeResult(state: GridState, node: FormulaNode, calculated: Calculated): Stored {
  const cell = currentCell(state, node);
  const { value, spill } = laidOut(state, node, calculated);
  const formats = isError(value) && !spill ? [] : (calculated.formats ?? []);
  const reformatted = !sameTexts(cell.formats, formats);
  const sameSpill = sameValueRows(cell.spill ?? [], spill ?? []);
  const spillChanged = !sameSpill || (spill !== null && reformatted);
  const changed = spillChanged || reformatted || !sameValue(cell.value, value);
  if (!changed && cell.memos === calculated.memos) return { cell, changed, spillChanged };
  const sheet = ownSheet(state, node.sheet);
  const { memos } = calculated;
  const stored = { ...cell, value, spill: spillChanged ? spill : cell.spill, formats, memos };
  ownRow(sheet, node.row - 1).formulas[node.column - 1] = stored;
  if (spillChanged) {
    noteSpill(sheet, { row: node.row, column: node.column, ...(spill ? { values: spill } : {}) });
  }
  return { cell: stored, changed, spillChanged };
}

const isError = (value: CellValue): boolean => typeof value === 'object' && value !== null;

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index]);

function laidOut(
  state: GridState,
  node: FormulaNode,
  { result, read }: Calculated,
): { value: CellValue; spill: CellValue[][] | null } {
  const rows = spilledRows(result);
  if (!rows)
    return { value: Array.isArray(result) ? (result[0]?.[0] ?? null) : result, spill: null };
  const target = {
    sheet: node.sheet,
    row: node.row,
    column: node.column,
    rows: rows.length,
    columns: rows[0]?.length ?? 1,
  };
  const obstacle = spillObstacle(sheetOf(state, node.sheet), target, read);
  return obstacle ? { value: obstacle, spill: null } : { value: rows[0]?.[0] ?? null, spill: rows };
}
