import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { sheetValues } from '../../grid/cell-contents';
import type { Area, CellValue } from '../../grid/grid';
import type { SheetState, Spill, StoredRow } from '../../grid/grid-state';
import { sameValue } from '../../grid/same-value';
import { shownFormats } from '../../grid/shown-formats';
import { spillsOf } from '../../grid/spill';
import { cellData } from './cell-data';
import { type CellStyle, cellStyle } from './cell-style';
import type { PaintedWorkbook } from './painted-workbook';
import type { SheetChange } from './picture';

/** Univer looks through all cells for formulas, of which there are none, but where looks are set. */
const NO_FORMULAS = SetStyleCommand.id;

/**
 * Paints values and looks of cells: those of changed rows, and where results spill or did. A new
 * sheet came with its cells.
 */
export function paintCells(painted: PaintedWorkbook, change: SheetChange): void {
  if (!change.before) return;
  const rows = rowsToPaint(change);
  if (rows.length === 0) return;
  const { unitId } = painted;
  const cellValue = cellsOf(change, rows);
  if (Object.keys(cellValue).length === 0) return;
  const params = { unitId, subUnitId: change.subUnitId, cellValue, trigger: NO_FORMULAS };
  painted.mutate(SetRangeValuesMutation, params);
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
    const old = before ? shownRows(before, area) : [];
    shownRows(after, area).forEach((row, r) => {
      const changed = changedCells(old[r] ?? NOTHING, row);
      if (changed) cells[first + r] = changed;
    });
  }
  return cells;
}

interface ShownRow {
  readonly row: StoredRow | undefined;
  readonly values: readonly CellValue[];
  readonly formats: readonly string[];
}

const NOTHING: ShownRow = { row: undefined, values: [], formats: [] };

function shownRows(sheet: SheetState, area: Area): ShownRow[] {
  const formats = shownFormats(sheet, area);
  return sheetValues(sheet, area).map((values, r) => ({
    row: sheet.rows[area.row - 1 + r],
    values,
    formats: formats[r] ?? [],
  }));
}

const styleOf = ({ row, formats }: ShownRow, index: number): CellStyle =>
  cellStyle(row, index, formats[index] ?? '');

/** Univer takes its time for each cell, so only those that show something else; null for none. */
function changedCells(before: ShownRow, after: ShownRow): Record<number, ICellData> | null {
  let cells: Record<number, ICellData> | null = null;
  for (const [c, value] of after.values.entries()) {
    const style = styleOf(after, c);
    const restyled = styleOf(before, c) !== style;
    if (!restyled && sameValue(value, before.values[c] ?? null)) continue;
    cells ??= {};
    const content = cellData(value);
    cells[c] = restyled ? { ...content, s: style } : content;
  }
  return cells;
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
