import type { A1End, A1Reference } from './a1-reference';
import { shared } from './cell-attachments';
import { followConditions } from './follow-conditions';
import type { Area, RangeRecord, SheetId } from './grid';
import { type AttachmentSet, type GridState, ownRow, ownSheet } from './grid-state';
import { rewriteFormulas } from './rewrite-formulas';
import { type Span, type StructureEdit, shiftArea, shiftSpan } from './span';

type MoveArea = (area: Area) => Area | null;

/** Lets names, records, validation ranges and formulas follow an edit of rows or columns. */
export function followEdit(state: GridState, edit: StructureEdit): void {
  followConditions(state, edit);
  followAreas(state, (area) => shiftArea(area, edit));
  rewriteFormulas(state, (reference, sheet) =>
    sheet === edit.sheet ? shiftReference(reference, edit) : reference,
  );
}

/** Removes a sheet; names and references to it are lost. */
export function deleteSheet(state: GridState, id: SheetId): void {
  ownSheet(state, id);
  rewriteFormulas(state, (reference, sheet) => (sheet === id ? null : reference));
  state.sheets = state.sheets.filter(({ properties }) => properties.id !== id);
  followAreas(state, (area) => (area.sheet === id ? null : area));
}

/** Renames a sheet, also where formulas name it. */
export function renameSheet(state: GridState, id: SheetId, name: string): void {
  rewriteFormulas(state, (reference, sheet) =>
    sheet === id && reference.sheet !== null ? { ...reference, sheet: name } : reference,
  );
  const sheet = ownSheet(state, id);
  sheet.properties = { ...sheet.properties, name };
}

function followAreas(state: GridState, move: MoveArea): void {
  const names = [...state.names].map(([name, area]) => [name, area && move(area)] as const);
  state.names = new Map(names);
  for (const { properties } of state.sheets) {
    followRecords(state, properties.id, move);
    followValidation(state, properties.id, move);
  }
}

/** A record without areas goes, but for a chart, which stays without data. */
function followRecords(state: GridState, id: SheetId, move: MoveArea): void {
  const sheet = ownSheet(state, id);
  for (const record of [...sheet.records.values()]) {
    const areas = record.areas.map(move).filter((area) => area !== null);
    if (areas.every((area, index) => area === record.areas[index]) && sameLength(areas, record)) {
      continue;
    }
    if (areas.length > 0 || record.kind === 'chart')
      sheet.records.set(record.id, { ...record, areas });
    else sheet.records.delete(record.id);
  }
}

const sameLength = (areas: readonly Area[], record: RangeRecord): boolean =>
  areas.length === record.areas.length;

function followValidation(state: GridState, id: SheetId, move: MoveArea): void {
  const sheet = ownSheet(state, id);
  const change = shared((set: AttachmentSet) => withMovedRange(set, move));
  for (let index = 0; index < sheet.rows.length; index++) {
    const attachments = sheet.rows[index]?.attachments ?? [];
    for (let column = 0; column < attachments.length; column++) {
      const set = attachments[column];
      if (!set?.validation?.range) continue;
      const changed = change(set);
      if (changed !== set) ownRow(sheet, index).attachments[column] = changed;
    }
  }
}

function withMovedRange(set: AttachmentSet, move: MoveArea): AttachmentSet {
  if (!set.validation?.range) return set;
  const { range, ...rule } = set.validation;
  const moved = move(range);
  if (moved === range) return set;
  return { ...set, validation: moved ? { ...rule, range: moved } : rule };
}

/** A reference after an edit of its sheet; null when all its cells were deleted. */
function shiftReference(reference: A1Reference, edit: StructureEdit): A1Reference | null {
  const span = spanOf(reference, edit.dimension);
  if (!span) return reference;
  const moved = shiftSpan(span, edit);
  if (!moved) return null;
  if (moved.first === span.first && moved.last === span.last) return reference;
  const place = (end: A1End, at: number): A1End =>
    at === Number.POSITIVE_INFINITY
      ? end
      : edit.dimension === 'rows'
        ? { ...end, row: at }
        : { ...end, column: at };
  return {
    ...reference,
    from: place(reference.from, moved.first),
    to: reference.to && place(reference.to, moved.last),
  };
}

/** Null when the reference names no row (`A:A`) or no column (`2:3`) that could move. */
function spanOf({ from, to }: A1Reference, dimension: StructureEdit['dimension']): Span | null {
  const at = (end: A1End) => (dimension === 'rows' ? end.row : end.column);
  const first = at(from);
  const last = to === null ? first : (at(to) ?? Number.POSITIVE_INFINITY);
  return first === null || last === null ? null : { first, last };
}
