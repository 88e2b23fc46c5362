import { NOT_CALCULATED } from './formula-errors';
import type { Area, CellContent, CellValue } from './grid';
import {
  assertInside,
  type FormulaCell,
  type GridState,
  ownRow,
  ownSheet,
  type SheetState,
  type StoredRow,
  sheetOf,
} from './grid-state';
import { parseFormula } from './parse-formula';
import { isOccupied, spillsOf } from './spill';

/** The same formula written again is not edited, so what it was called with stays. */
function makeFormulaCell(
  formula: string,
  given: CellValue | undefined,
  old: FormulaCell | null,
): FormulaCell {
  const same = old?.formula === formula;
  return {
    formula,
    parsed: same ? old.parsed : parseFormula(formula),
    given,
    value: given ?? NOT_CALCULATED,
    spill: null,
    formats: same ? old.formats : [],
    memos: same ? old.memos : [],
  };
}

/** Calculated values of an area, row by row, spilled ones included. */
export function readValues(state: GridState, area: Area): CellValue[][] {
  const sheet = sheetOf(state, area.sheet);
  assertInside(sheet, area);
  return sheetValues(sheet, area);
}

/** As `readValues`, of a sheet that need not be in a grid any more. */
export function sheetValues(sheet: SheetState, area: Area): CellValue[][] {
  const out = readRows(sheet, area, null, (row, index) => {
    const formula = row.formulas[index];
    return formula ? formula.value : (row.values[index] ?? null);
  });
  for (const spill of spillsOf(sheet)) overlay(out, area, sheet, spill);
  return out;
}

/** Spilled values show only where nothing was written since. */
function overlay(
  out: CellValue[][],
  area: Area,
  sheet: SheetState,
  spill: ReturnType<typeof spillsOf>[number],
): void {
  const firstRow = Math.max(area.row, spill.row);
  const lastRow = Math.min(area.row + area.rows, spill.row + spill.values.length) - 1;
  for (let row = firstRow; row <= lastRow; row++) {
    const values = spill.values[row - spill.row] ?? [];
    const target = out[row - area.row] ?? [];
    const stored = sheet.rows[row - 1];
    const lastColumn = Math.min(area.column + area.columns, spill.column + values.length) - 1;
    for (let column = Math.max(area.column, spill.column); column <= lastColumn; column++) {
      if (isOccupied(stored, column - 1)) continue;
      target[column - area.column] = values[column - spill.column] ?? null;
    }
  }
}

/** Formulas as written, '' where there is none. */
export function readFormulas(state: GridState, area: Area): string[][] {
  const sheet = sheetOf(state, area.sheet);
  assertInside(sheet, area);
  return readRows(sheet, area, '', (row, index) => row.formulas[index]?.formula ?? '');
}

/** Number format patterns, '' where none was set. */
export function readFormats(state: GridState, area: Area): string[][] {
  const sheet = sheetOf(state, area.sheet);
  assertInside(sheet, area);
  return readRows(sheet, area, '', (row, index) => row.formats[index] ?? '');
}

/** Reads a rectangle of cells, with `empty` where no row is stored. */
export function readRows<T>(
  sheet: SheetState,
  area: Area,
  empty: T,
  read: (row: StoredRow, index: number) => T,
): T[][] {
  const out: T[][] = [];
  for (let r = 0; r < area.rows; r++) {
    const row = sheet.rows[area.row - 1 + r];
    const line = new Array<T>(area.columns).fill(empty);
    if (row) {
      for (let c = 0; c < area.columns; c++) line[c] = read(row, area.column - 1 + c);
    }
    out.push(line);
  }
  return out;
}

/** Replaces contents cell by cell; `undefined` leaves a cell as it is. */
export function writeContents(
  state: GridState,
  area: Area,
  contents: readonly (readonly (CellContent | undefined)[])[],
): void {
  assertInside(sheetOf(state, area.sheet), area);
  assertSameSize(area, contents);
  const sheet = ownSheet(state, area.sheet);
  contents.forEach((line, r) => {
    const index = area.row - 1 + r;
    if (!sheet.rows[index] && line.every(leavesEmpty)) return;
    const row = ownRow(sheet, index);
    for (let c = 0; c < line.length; c++) {
      const content = line[c];
      if (content) writeCell(sheet, row, area.column - 1 + c, content);
    }
  });
}

const leavesEmpty = (content: CellContent | undefined): boolean =>
  content === undefined || ('value' in content && content.value === null);

function writeCell(sheet: SheetState, row: StoredRow, index: number, content: CellContent): void {
  const old = row.formulas[index] ?? null;
  if (old?.spill) sheet.spills = null;
  const isFormula = 'formula' in content;
  putAt(row.values, index, isFormula ? null : content.value, null);
  const formula = isFormula ? makeFormulaCell(content.formula, content.result, old) : null;
  putAt(row.formulas, index, formula, null);
}

/** Sets number formats; '' removes one. */
export function writeFormats(
  state: GridState,
  area: Area,
  formats: readonly (readonly string[])[],
): void {
  assertInside(sheetOf(state, area.sheet), area);
  assertSameSize(area, formats);
  const sheet = ownSheet(state, area.sheet);
  formats.forEach((line, r) => {
    const index = area.row - 1 + r;
    if (!sheet.rows[index] && line.every((format) => format === '')) return;
    const row = ownRow(sheet, index);
    for (let c = 0; c < line.length; c++) {
      putAt(row.formats, area.column - 1 + c, line[c] ?? '', '');
    }
  });
}

/** Sets one cell of a layer, which grows only for something that is not empty. */
export function putAt<T>(layer: T[], index: number, value: T, empty: T): void {
  if (index < layer.length) {
    layer[index] = value;
    return;
  }
  if (value === empty) return;
  while (layer.length < index) layer.push(empty);
  layer.push(value);
}

function assertSameSize(area: Area, lines: readonly (readonly unknown[])[]): void {
  const odd = lines.find((line) => line.length !== area.columns);
  if (lines.length !== area.rows || odd) {
    throw new Error(
      `The area has ${area.rows} x ${area.columns} cells, the data ${lines.length} x ${(odd ?? lines[0] ?? []).length}.`,
    );
  }
}

/** Last row and column with a value or formula, spilled values included; 0, 0 when empty. */
export function findLastCell(sheet: SheetState): { row: number; column: number } {
  let row = 0;
  let column = 0;
  for (let index = sheet.rows.length - 1; index >= 0; index--) {
    const used = usedColumns(sheet.rows[index]);
    if (used === 0) continue;
    row = Math.max(row, index + 1);
    column = Math.max(column, used);
  }
  for (const spill of spillsOf(sheet)) {
    row = Math.max(row, spill.row + spill.values.length - 1);
    column = Math.max(column, spill.column + (spill.values[0]?.length ?? 1) - 1);
  }
  return { row, column };
}

function usedColumns(row: StoredRow | undefined): number {
  if (!row) return 0;
  let used = Math.max(row.values.length, row.formulas.length);
  while (used > 0 && !isOccupied(row, used - 1)) used--;
  return used;
}
