import type { IColumnData, IObjectArrayPrimitiveType, IRange } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetWorksheetColWidthMutation,
} from '@univerjs/sheets';
import type { ColumnProperties } from '../../grid/grid';
import { hiddenNumber } from './paint-sheet-properties';
import type { PaintedWorkbook } from './painted-workbook';
import type { SheetChange } from './picture';

/** Width of a column nobody changed, in pixels. */
export const DEFAULT_COLUMN_WIDTH = 100;

type Columns = ReadonlyMap<number, ColumnProperties>;

/** Paints widths and what is hidden; Univer sets widths of visible columns only. */
export function paintColumns(
  { unitId, mutate }: PaintedWorkbook,
  { subUnitId, before, after }: SheetChange,
): void {
  const old: Columns = before?.columns ?? new Map();
  const now: Columns = after.columns;
  const all = [...new Set([...old.keys(), ...now.keys()])];
  const differing = (of: (columns: Columns, column: number) => unknown): number[] =>
    all.filter((column) => of(old, column) !== of(now, column));
  const widths = differing(widthOf);
  const toggled = differing(isHidden);
  const target = { unitId, subUnitId };
  const shown = [...widths, ...toggled].filter((column) => isHidden(old, column));
  if (shown.length > 0) mutate(SetColVisibleMutation, { ...target, ranges: shown.map(ofColumn) });
  if (widths.length > 0) {
    const colWidth = Object.fromEntries(widths.map((column) => [column - 1, widthOf(now, column)]));
    mutate(SetWorksheetColWidthMutation, { ...target, ranges: widths.map(ofColumn), colWidth });
  }
  const hidden = [...widths, ...toggled].filter((column) => isHidden(now, column));
  if (hidden.length > 0) mutate(SetColHiddenMutation, { ...target, ranges: hidden.map(ofColumn) });
}

const widthOf = (columns: Columns, column: number): number =>
  columns.get(column)?.widthPixels ?? DEFAULT_COLUMN_WIDTH;

const isHidden = (columns: Columns, column: number): boolean =>
  columns.get(column)?.hidden ?? false;

const ofColumn = (column: number): IRange => ({
  startRow: 0,
  endRow: 0,
  startColumn: column - 1,
  endColumn: column - 1,
});

/** The columns of a sheet that Univer is given with all it shows. */
export function columnDataOf(columns: Columns): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const data: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const column of columns.keys()) {
    data[column - 1] = { w: widthOf(columns, column), hd: hiddenNumber(isHidden(columns, column)) };
  }
  return data;
}
