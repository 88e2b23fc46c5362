import { InsertColMutation, RemoveColMutation } from '@univerjs/sheets';
import type { CellValue, ColumnProperties } from '../grid/grid';
import type { SheetState, StoredRow } from '../grid/grid-state';
import { sameValue } from '../grid/same-value';
import { type PaintedWorkbook, subUnitIdOf } from './painted-workbook';

/** Rows looked at to find out where columns were inserted or deleted. */
const ROWS_COMPARED = 100;

/**
 * Gives the Univer sheet its number of columns, inserting or removing them where the first cells
 * differ, so that the others need not be painted again; returns what it shows then.
 */
export function alignColumns(
  painted: PaintedWorkbook,
  before: SheetState,
  after: SheetState,
): SheetState {
  const { columns, rows } = before.properties;
  const added = after.properties.columns - columns;
  if (added === 0) return before;
  const at = Math.min(firstDifference(before, after), columns + Math.min(added, 0));
  const endColumn = at + Math.abs(added) - 1;
  const range = { startRow: 0, endRow: rows - 1, startColumn: at, endColumn };
  const target = { unitId: painted.unitId, subUnitId: subUnitIdOf(after.properties.id) };
  painted.mutate(added > 0 ? InsertColMutation : RemoveColMutation, { ...target, range });
  return {
    ...before,
    rows: before.rows.map((row) => row && editedRow(row, at, added)),
    columns: editedColumns(before.columns, at, added),
    spills: null,
  };
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
