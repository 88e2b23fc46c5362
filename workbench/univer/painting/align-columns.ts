import { InsertColMutation, RemoveColMutation } from '@univerjs/sheets';
import { putAt, sheetValues } from '../../grid/cell-contents';
import type { CellValue, ColumnProperties } from '../../grid/grid';
import { copyRow, emptyRow, type SheetState, type StoredRow } from '../../grid/grid-state';
import { sameValue } from '../../grid/same-value';
import { spillsOf } from '../../grid/spill';
import { type PaintedWorkbook, subUnitIdOf } from './painted-workbook';

/** Rows looked at to find out where columns were inserted or deleted. */
const ROWS_COMPARED = 100;

/**
 * Gives the Univer sheet its number of columns, inserting or removing them where the first cells
 * differ, so that the others need not be painted again; returns what it shows then, spilled values
 * as if they stood where they are shown.
 */
export function alignColumns(
  painted: PaintedWorkbook,
  before: SheetState,
  after: SheetState,
): SheetState {
  const { columns, rows } = before.properties;
  const added = after.properties.columns - columns;
  const shown = { ...before, rows: shownRows(before), spills: [] };
  if (added === 0) return shown;
  const at = Math.min(firstDifference(before, after), columns + Math.min(added, 0));
  const endColumn = at + Math.abs(added) - 1;
  const range = { startRow: 0, endRow: rows - 1, startColumn: at, endColumn };
  const target = { unitId: painted.unitId, subUnitId: subUnitIdOf(after.properties.id) };
  painted.mutate(added > 0 ? InsertColMutation : RemoveColMutation, { ...target, range });
  return {
    ...shown,
    rows: shown.rows.map((row) => row && editedRow(row, at, added)),
    columns: editedColumns(before.columns, at, added),
  };
}

/** Rows with what spills on them, which moves with them in Univer. */
function shownRows(sheet: SheetState): (StoredRow | undefined)[] {
  const rows = sheet.rows.slice();
  for (const { row, column, values } of spillsOf(sheet)) {
    for (let r = 0; r < values.length; r++) {
      const index = row - 1 + r;
      const columns = values[r]?.length ?? 0;
      const area = { sheet: sheet.properties.id, row: row + r, column, rows: 1, columns };
      while (rows.length < index) rows.push(undefined);
      rows[index] = withValues(rows[index], column - 1, sheetValues(sheet, area)[0] ?? []);
    }
  }
  return rows;
}

function withValues(
  row: StoredRow | undefined,
  first: number,
  values: readonly CellValue[],
): StoredRow {
  const copy = row ? copyRow(row, row.epoch) : emptyRow(0);
  values.forEach((value, index) => {
    putAt(copy.values, first + index, value, null);
  });
  return copy;
}

function firstDifference(before: SheetState, after: SheetState): number {
  let first = Number.POSITIVE_INFINITY;
  const length = Math.min(ROWS_COMPARED, Math.max(before.rows.length, after.rows.length));
  for (let index = 0; index < length; index++) {
    const [a, b] = [before.rows[index], after.rows[index]];
    const width = Math.min(first, Math.max(rowWidth(a), rowWidth(b)));
    for (let c = 0; c < width; c++) if (!sameCell(a, b, c)) first = Math.min(first, c);
  }
  return first;
}

const rowWidth = (row: StoredRow | undefined): number =>
  row ? Math.max(row.values.length, row.formulas.length, row.formats.length) : 0;

const valueAt = (row: StoredRow | undefined, index: number): CellValue =>
  row?.formulas[index]?.value ?? row?.values[index] ?? null;

const sameCell = (a: StoredRow | undefined, b: StoredRow | undefined, index: number): boolean =>
  sameValue(valueAt(a, index), valueAt(b, index)) &&
  (a?.formats[index] ?? '') === (b?.formats[index] ?? '');

const editedRow = (row: StoredRow, at: number, added: number): StoredRow => ({
  epoch: row.epoch,
  values: edited(row.values, at, added, null),
  formulas: edited(row.formulas, at, added, null),
  formats: edited(row.formats, at, added, ''),
  attachments: edited(row.attachments, at, added, null),
});

function edited<T>(layer: readonly T[], at: number, added: number, empty: T): T[] {
  const head = layer.slice(0, at);
  if (added < 0) return [...head, ...layer.slice(at - added)];
  if (at >= layer.length) return head;
  return [...head, ...new Array<T>(added).fill(empty), ...layer.slice(at)];
}

function editedColumns(
  columns: ReadonlyMap<number, ColumnProperties>,
  at: number,
  added: number,
): Map<number, ColumnProperties> {
  const gone = (column: number) => added < 0 && column > at && column <= at - added;
  const kept = [...columns].filter(([column]) => !gone(column));
  return new Map(
    kept.map(([column, properties]) => [column > at ? column + added : column, properties]),
  );
}
