import { type ICellData, ObjectMatrix } from '@univerjs/core';
import type { CellValue } from '../../grid/grid';
import type { SheetState, Spill } from '../../grid/grid-state';
import { spillsOf } from '../../grid/spill';
import { cellData } from '../painting/cell-data';

/** The cells of a sheet of the model as Univer's references read them. */
export class ModelCells extends ObjectMatrix<ICellData> {
  private readonly sheet: () => SheetState;

  constructor(sheet: () => SheetState) {
    super({});
    this.sheet = sheet;
  }

  override getValue(row: number, column: number): ICellData {
    const sheet = this.sheet();
    const stored = sheet.rows[row];
    const formula = stored?.formulas[column];
    const own = formula ? formula.value : (stored?.values[column] ?? null);
    const value = own === null && !formula ? spilledValue(sheet, row, column) : own;
    const pattern = (stored?.formats[column] || formula?.formats[0]) ?? '';
    return {
      ...cellData(value),
      ...(formula ? { f: formula.formula } : {}),
      ...(pattern === '' || pattern === '@' ? {} : { s: { n: { pattern } } }),
    };
  }
}

function spilledValue(sheet: SheetState, row: number, column: number): CellValue {
  for (const spill of spillsOf(sheet)) {
    const found = valueIn(spill, row, column);
    if (found !== undefined) return found;
  }
  return null;
}

const valueIn = (spill: Spill, row: number, column: number): CellValue | undefined =>
  spill.values[row + 1 - spill.row]?.[column + 1 - spill.column];
