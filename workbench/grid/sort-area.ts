import type { A1End, A1Reference } from './a1-reference';
import { readValues } from './cell-contents';
import type { Area, CellValue } from './grid';
import {
  assertInside,
  copyRow,
  emptyRow,
  type FormulaCell,
  type GridState,
  ownRow,
  ownSheet,
  type SheetState,
  type StoredRow,
  sheetOf,
} from './grid-state';
import { rewriteFormula } from './rewrite-formulas';

/**
 * Sorts the rows of an area, stable, by one of its columns: numbers, then text, booleans, errors;
 * empty cells last in both directions, as Google does. Relative row references of moved formulas
 * move by as many rows as the formula.
 */
export function sortArea(state: GridState, area: Area, column: number, ascending: boolean): void {
  assertInside(sheetOf(state, area.sheet), area);
  if (column < area.column || column >= area.column + area.columns) {
    throw new Error('The sort column is outside the area.');
  }
  const order = sortedOrder(readValues(state, { ...area, column, columns: 1 }), ascending);
  const sheet = ownSheet(state, area.sheet);
  const rows = order.map((_, index) => sheet.rows[area.row - 1 + index]);
  const whole = area.column === 1 && rows.every((row) => endsBefore(row, area.columns));
  const sources = whole ? rows : rows.map((row) => row && copyRow(row, sheet.epoch));
  order.forEach((from, to) => {
    const target = area.row - 1 + to;
    if (from === to) return;
    if (whole) placeRow(sheet, target, sources[from]);
    else placePart(sheet, area, target, sources[from]);
    moveFormulas(sheet, area, target, to - from);
  });
  sheet.spills = null;
}

/** `order[i]` is the index of the row that comes i-th, by the first value of each row. */
export function sortedOrder(keys: readonly (readonly CellValue[])[], ascending: boolean): number[] {
  const ranked = keys.map(([value = null], index) => ({ value, rank: rankOf(value), index }));
  const direction = ascending ? 1 : -1;
  ranked.sort((a, b) => {
    if (a.rank === EMPTY_RANK || b.rank === EMPTY_RANK) return a.rank - b.rank || a.index - b.index;
    const compared = a.rank - b.rank || compareSameKind(a.value, b.value);
    return direction * compared || a.index - b.index;
  });
  return ranked.map(({ index }) => index);
}

const EMPTY_RANK = 4;

function rankOf(value: CellValue): number {
  if (value === null) return EMPTY_RANK;
  if (typeof value === 'object') return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}

const collator = new Intl.Collator('en');

function compareSameKind(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return 0;
}

function placeRow(sheet: SheetState, target: number, source: StoredRow | undefined): void {
  while (sheet.rows.length < target) sheet.rows.push(undefined);
  sheet.rows[target] = source;
}

function placePart(
  sheet: SheetState,
  area: Area,
  target: number,
  source: StoredRow | undefined,
): void {
  const from = area.column - 1;
  const to = from + area.columns;
  const row = ownRow(sheet, target);
  const part = source ?? emptyRow(sheet.epoch);
  replacePart(row.values, part.values, from, to, null);
  replacePart(row.formulas, part.formulas, from, to, null);
  replacePart(row.formats, part.formats, from, to, '');
  replacePart(row.attachments, part.attachments, from, to, null);
}

const endsBefore = (row: StoredRow | undefined, to: number): boolean =>
  !row ||
  (row.values.length <= to &&
    row.formulas.length <= to &&
    row.formats.length <= to &&
    row.attachments.length <= to);

function replacePart<T>(
  layer: T[],
  source: readonly T[],
  from: number,
  to: number,
  empty: T,
): void {
  if (layer.length <= from && source.length <= from) return;
  const end = Math.max(layer.length, Math.min(to, source.length));
  while (layer.length < end) layer.push(empty);
  for (let index = from; index < Math.min(to, end); index++) layer[index] = source[index] ?? empty;
}

function moveFormulas(sheet: SheetState, area: Area, target: number, down: number): void {
  const from = area.column - 1;
  const to = from + area.columns;
  const formulas = sheet.rows[target]?.formulas ?? [];
  if (!formulas.some((cell, index) => cell && index >= from && index < to)) return;
  const own = ownRow(sheet, target).formulas;
  for (let index = from; index < Math.min(to, own.length); index++) {
    const cell = own[index];
    if (cell) own[index] = movedFormula(cell, down);
  }
}

const movedFormula = (cell: FormulaCell, down: number): FormulaCell =>
  rewriteFormula(cell, (reference) => movedReference(reference, down));

/** Null when it would point above the sheet. */
function movedReference(reference: A1Reference, down: number): A1Reference | null {
  const ends = [reference.from, ...(reference.to ? [reference.to] : [])];
  if (!ends.some(isRelative)) return reference;
  if (ends.some((end) => isRelative(end) && (end.row ?? 0) + down < 1)) return null;
  const move = (end: A1End): A1End =>
    isRelative(end) ? { ...end, row: (end.row ?? 0) + down } : end;
  return { ...reference, from: move(reference.from), to: reference.to && move(reference.to) };
}

const isRelative = (end: A1End): boolean => end.row !== null && !end.rowFixed;
