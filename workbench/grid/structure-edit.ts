import { followEdit } from './follow-edit';
import type { ColumnProperties, SheetProperties } from './grid';
import {
  assertRoom,
  type GridState,
  ownRow,
  ownSheet,
  type SheetState,
  sheetOf,
} from './grid-state';
import { type StructureEdit, shiftSpan } from './span';

/** Inserts, deletes or moves rows or columns; whatever refers to them follows. */
export function editStructure(state: GridState, edit: StructureEdit): void {
  const { rows, columns } = sheetOf(state, edit.sheet).properties;
  const [size, across] = edit.dimension === 'rows' ? [rows, columns] : [columns, rows];
  assertEdit(edit, size);
  if (edit.kind === 'insert') assertRoom(state, edit.count * across);
  const sheet = ownSheet(state, edit.sheet);
  if (edit.dimension === 'rows') editLayer(sheet.rows, edit, undefined);
  else editColumns(sheet, edit);
  sheet.properties = resized(sheet.properties, edit);
  sheet.spills = null;
  followEdit(state, edit);
}

function assertEdit(edit: StructureEdit, size: number): void {
  const outside =
    edit.kind === 'insert'
      ? edit.before < 1 || edit.before > size + 1
      : edit.first < 1 || edit.first + edit.count - 1 > size;
  const targetOutside = edit.kind === 'move' && (edit.before < 1 || edit.before > size + 1);
  if (edit.count < 1 || outside || targetOutside) {
    throw new Error(`Those ${edit.dimension} are out of bounds.`);
  }
}

function editColumns(sheet: SheetState, edit: StructureEdit): void {
  sheet.rows.forEach((stored, index) => {
    if (!stored) return;
    const row = ownRow(sheet, index);
    editLayer(row.values, edit, null);
    editLayer(row.formulas, edit, null);
    editLayer(row.formats, edit, '');
    editLayer(row.attachments, edit, null);
  });
  const columns = new Map<number, ColumnProperties>();
  for (const [column, properties] of sheet.columns) {
    const span = shiftSpan({ first: column, last: column }, edit);
    if (span) columns.set(span.first, properties);
  }
  sheet.columns = columns;
}

/** Edits an array of rows or of cells in place; it may be shorter than the sheet. */
function editLayer<T>(layer: T[], edit: StructureEdit, empty: T): void {
  if (edit.kind === 'delete') layer.splice(edit.first - 1, edit.count);
  if (edit.kind === 'insert') insertInto(layer, edit.before - 1, repeated(empty, edit.count));
  if (edit.kind === 'move') moveIn(layer, edit, empty);
}

const repeated = <T>(value: T, count: number): T[] => new Array<T>(count).fill(value);

/** Not by `splice(...)`, whose argument list has a limit. */
function insertInto<T>(layer: T[], index: number, added: readonly T[]): void {
  if (index >= layer.length) return;
  const tail = layer.splice(index);
  for (const item of added) layer.push(item);
  for (const item of tail) layer.push(item);
}

function moveIn<T>(
  layer: T[],
  { first, count, before }: { first: number; count: number; before: number },
  empty: T,
): void {
  const last = first + count - 1;
  if (before >= first && before <= last + 1) return;
  if (layer.length < Math.min(first, before)) return;
  const needed = Math.max(last, before - 1) - layer.length;
  if (needed > 0) layer.push(...repeated(empty, needed));
  const block = layer.splice(first - 1, count);
  layer.splice(before > last ? before - 1 - count : before - 1, 0, ...block);
}

/** New size; frozen rows or columns grow and shrink with what is inserted or deleted in them. */
function resized(properties: SheetProperties, edit: StructureEdit): SheetProperties {
  if (edit.kind === 'move') return properties;
  const added = edit.kind === 'insert' ? edit.count : -edit.count;
  if (edit.dimension === 'rows') {
    const frozenRows = shiftedFrozen(properties.frozenRows, edit);
    return { ...properties, rows: properties.rows + added, frozenRows };
  }
  const frozenColumns = shiftedFrozen(properties.frozenColumns, edit);
  return { ...properties, columns: properties.columns + added, frozenColumns };
}

const shiftedFrozen = (frozen: number, edit: StructureEdit): number =>
  frozen === 0 ? 0 : (shiftSpan({ first: 1, last: frozen }, edit)?.last ?? 0);
