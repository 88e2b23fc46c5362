import type { CellError, CellValue, FormulaContent } from '../../grid/grid';
import { areaOfA1, cellName } from './cell-areas';
import { type GridScope, gridFormula } from './grid-formula';
import { type KeptFormula, readComment } from './kept-formula';
import type { FileCell } from './read-cells';
import { putCell, type SheetDraft } from './sheet-draft';

/** Functions whose results spill by themselves, so that they need no ARRAYFORMULA. */
const SPILLING =
  /^=(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TRANSPOSE|HSTACK|VSTACK|LET)\(/i;

/**
 * Puts a cell's formula into the sheet, with the result that the file has; returns whether it could.
 *
 * @param sharedText the formula of a cell that shares it with others
 */
export function putFormula(
  draft: SheetDraft,
  cell: FileCell,
  scope: GridScope,
  sharedText: () => string,
): boolean {
  const { row, column, value, formula } = cell;
  if (!formula) return false;
  const text = formula.text === '' && formula.shared ? sharedText() : formula.text;
  const written = text === '' ? null : gridFormula(text, scope);
  if (written === null) return false;
  const isArray = formula.array !== '' && !SPILLING.test(written);
  const content = { row, column, result: value, given: value };
  draft.formulas.push({
    ...content,
    formula: isArray ? `=ARRAYFORMULA(${written.slice(1)})` : written,
  });
  return true;
}

/** A constant error, which Sheets has only as the result of a formula. */
export function putError(draft: SheetDraft, cell: FileCell, error: CellError): void {
  const { row, column } = cell;
  draft.formulas.push({ row, column, formula: `=${error.error}`, result: error, given: error });
}

/** Takes cells that an array formula fills out of the values, and gives them to the formula. */
export function gatherArrays(draft: SheetDraft, arrays: ReadonlyMap<string, string>): void {
  draft.formulas.forEach((content, index) => {
    const area = areaOfA1(arrays.get(cellName(content.row, content.column)) ?? '');
    if (!area || area.rows * area.columns === 1) return;
    const result = takenCells(draft, area.rows, area.columns, content);
    draft.formulas[index] = withRows(content, result);
  });
}

/** Brings back formulas that were saved as values; returns the notes that remain, by cell. */
export function restoreFormulas(
  draft: SheetDraft,
  comments: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const [cell, comment] of comments) {
    const area = areaOfA1(cell);
    const found = readComment(comment);
    if (found && area) restore(draft, area.row, area.column, found.kept);
    const note = found ? found.note : comment;
    if (note !== null) notes.set(cell, note);
  }
  return notes;
}

function restore(draft: SheetDraft, row: number, column: number, kept: KeptFormula): void {
  const { formula, rows, columns } = kept;
  const first = asError(draft.values[row - 1]?.[column - 1] ?? null);
  const content: FormulaContent = { row, column, formula, result: first, given: first };
  const result = takenCells(draft, rows, columns, content);
  draft.formulas.push(rows * columns === 1 ? content : withRows(content, result));
}

/** Only a formula of ours has this error, which Excel lacks and a file has as text. */
const asError = (value: CellValue): CellValue =>
  value === '#ERROR!' ? { error: '#ERROR!' } : value;

const withRows = (
  { row, column, formula }: FormulaContent,
  result: readonly (readonly CellValue[])[],
): FormulaContent => ({ row, column, formula, result });

/** The rows a formula shows; the cells themselves become empty. */
function takenCells(
  { values }: SheetDraft,
  rows: number,
  columns: number,
  { row, column, result }: FormulaContent,
): CellValue[][] {
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_cell, c) => {
      const value = values[row - 1 + r]?.[column - 1 + c] ?? null;
      if (value !== null) putCell(values, row + r, column + c, null, null);
      return r + c === 0 && !Array.isArray(result) ? (result as CellValue) : value;
    }),
  );
}
