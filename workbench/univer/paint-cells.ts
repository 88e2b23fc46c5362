import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { sheetValues } from '../grid/cell-contents';
import type { SheetState, Spill } from '../grid/grid-state';
import { spillsOf } from '../grid/spill';
import { cellData } from './cell-data';
import { cellStyle } from './cell-style';
import type { PaintedWorkbook } from './painted-workbook';
import type { SheetChange } from './picture';

/** Paints values and looks of cells: those of changed rows, and where results spill or did. */
export function paintCells(painted: PaintedWorkbook, change: SheetChange): void {
  const rows = rowsToPaint(change);
  if (rows.length === 0) return;
  const { unitId } = painted;
  const cellValue = cellsOf(change, rows);
  painted.mutate(SetRangeValuesMutation, { unitId, subUnitId: change.subUnitId, cellValue });
}

function rowsToPaint({ before, after, rows }: SheetChange): number[] {
  const painted = new Set(rows.map(({ index }) => index));
  for (const spill of changedSpills(before, after)) {
    for (let r = 0; r < spill.values.length; r++) painted.add(spill.row - 1 + r);
  }
  const size = after.properties.rows;
  return [...painted].filter((row) => row < size).sort((a, b) => a - b);
}

/** Spills that are only in one of both, the same values at another place included. */
function changedSpills(before: SheetState | null, after: SheetState): Spill[] {
  const [old, now] = [before ? spillsOf(before) : [], spillsOf(after)];
  const key = ({ row, column }: Spill): string => `${row}:${column}`;
  const known = new Map(old.map((spill) => [key(spill), spill.values]));
  const changed = now.filter((spill) => known.get(key(spill)) !== spill.values);
  const kept = new Map(now.map((spill) => [key(spill), spill.values]));
  return [...changed, ...old.filter((spill) => kept.get(key(spill)) !== spill.values)];
}

function cellsOf(
  { id, before, after }: SheetChange,
  rows: readonly number[],
): IObjectMatrixPrimitiveType<ICellData> {
  const columns = Math.min(usedColumns(before, after, rows), after.properties.columns);
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  if (columns === 0) return cells;
  for (const { first, count } of runs(rows)) {
    const area = { sheet: id, row: first + 1, column: 1, rows: count, columns };
    sheetValues(after, area).forEach((line, r) => {
      cells[first + r] = rowCells(after, first + r, line);
    });
  }
  return cells;
}

function rowCells(
  sheet: SheetState,
  index: number,
  line: readonly Parameters<typeof cellData>[0][],
): Record<number, ICellData> {
  const row = sheet.rows[index];
  return Object.fromEntries(
    line.map((value, c) => [c, { ...cellData(value), s: { ...cellStyle(row, c) } }]),
  );
}

/** How far to the right any of the rows holds something, or did. */
function usedColumns(
  before: SheetState | null,
  after: SheetState,
  rows: readonly number[],
): number {
  const sheets = before ? [before, after] : [after];
  const spilled = sheets.flatMap((sheet) =>
    spillsOf(sheet).map(({ column, values }) => column - 1 + (values[0]?.length ?? 0)),
  );
  return sheets.reduce(
    (most, sheet) => rows.reduce((width, row) => Math.max(width, rowWidth(sheet, row)), most),
    Math.max(0, ...spilled),
  );
}

function rowWidth(sheet: SheetState, index: number): number {
  const row = sheet.rows[index];
  if (!row) return 0;
  const { values, formulas, formats, attachments } = row;
  return Math.max(values.length, formulas.length, formats.length, attachments.length);
}

/** Neighbouring rows together. */
function runs(rows: readonly number[]): { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && row === last.first + last.count) last.count++;
    else found.push({ first: row, count: 1 });
  }
  return found;
}
