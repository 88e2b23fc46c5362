import { CellValueType } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Area } from '../../grid/grid';
import { sheetIdOf } from '../../univer/painting/painted-workbook';
import type { SpreadsheetView } from '../sheet/spreadsheet';
import { editText } from './edit-text';

/** Above Univer's own interceptors, which would show its formula or number format. */
const FIRST = 1000;

/** What the editor shows of a cell. */
export function textToEdit({ grid, locale }: SpreadsheetView, cell: Area): string {
  const value = grid.values(cell)[0]?.[0] ?? null;
  const formula = grid.formulas(cell)[0]?.[0] ?? '';
  const format = grid.shownFormats(cell)[0]?.[0] ?? '';
  return editText({ value, formula, format }, locale);
}

/** Fills cell editor and formula bar from the grid, in the locale's syntax. */
export function showEditedCells(view: SpreadsheetView): void {
  const { writeCellInterceptor } = view.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }) => {
      const sheet = sheetIdOf(subUnitId);
      if (sheet === null) return cell;
      const area = { sheet, row: row + 1, column: col + 1, rows: 1, columns: 1 };
      const { f, si, p, ...shown } = cell ?? {};
      return { ...shown, v: textToEdit(view, area), t: CellValueType.STRING };
    },
  });
}
