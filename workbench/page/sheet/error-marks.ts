import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Area, CellError, Grid } from '../../grid/grid';
import { sheetIdOf } from '../../univer/painting/painted-workbook';
import type { SpreadsheetView } from './spreadsheet';

/** After the marks of notes, before the interceptor that ends the chain. */
const PRIORITY = 50;
const MARK = { color: '#d93025', size: 8 };

/** Shows a red corner, as Google, on cells whose formula gives an error. */
export function showErrorMarks({ grid, injector }: Pick<SpreadsheetView, 'grid' | 'injector'>) {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { rawData, subUnitId, row, col }, next) => {
      // Nearly all cells are told apart by their text: the document is asked about the others.
      if (typeof rawData?.v !== 'string' || !rawData.v.startsWith('#')) return next(cell);
      const sheet = sheetIdOf(subUnitId);
      if (sheet === null) return next(cell);
      const place = { sheet, row: row + 1, column: col + 1, rows: 1, columns: 1 };
      if (!errorAt(grid, place)) return next(cell);
      return next({ ...(cell ?? rawData), markers: { ...cell?.markers, tr: MARK } });
    },
  });
}

/** The error that a cell shows; null when it shows something else. */
export function errorAt(grid: Pick<Grid, 'values'>, cell: Area): CellError | null {
  const value = grid.values(cell)[0]?.[0] ?? null;
  return value !== null && typeof value === 'object' ? value : null;
}
