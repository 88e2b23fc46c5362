import type { Area, SheetId } from './grid';

/** First and last row (or column), inclusive; an open-ended span ends at Infinity. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export type Dimension = 'rows' | 'columns';

/** A change of a sheet's rows or columns that moves what refers to them. */
export type StructureEdit = {
  readonly sheet: SheetId;
  readonly dimension: Dimension;
  readonly count: number;
} & (
  | { readonly kind: 'insert'; readonly before: number }
  | { readonly kind: 'delete'; readonly first: number }
  | { readonly kind: 'move'; readonly first: number; readonly before: number }
);

/** Where a span is after an edit; null when all of it was deleted. */
export function shiftSpan(span: Span, edit: StructureEdit): Span | null {
  switch (edit.kind) {
    case 'insert':
      return inserted(span, edit.before, edit.count);
    case 'delete':
      return deleted(span, edit.first, edit.count);
    case 'move':
      return moved(span, edit.first, edit.count, edit.before);
  }
}

function inserted({ first, last }: Span, before: number, count: number): Span {
  if (before <= first) return { first: first + count, last: last + count };
  return { first, last: before <= last ? last + count : last };
}

function deleted(span: Span, gone: number, count: number): Span | null {
  const goneLast = gone + count - 1;
  const first = span.first < gone ? span.first : span.first <= goneLast ? gone : span.first - count;
  const last = span.last < gone ? span.last : span.last <= goneLast ? gone - 1 : span.last - count;
  return last < first ? null : { first, last };
}

/**
 * A span inside the moved block goes along; any other loses the block where it was and, if the
 * block lands strictly inside it, gains it there.
 */
function moved(span: Span, first: number, count: number, before: number): Span | null {
  const last = first + count - 1;
  if (before >= first && before <= last + 1) return span;
  const target = before > last ? before - count : before;
  if (span.first >= first && span.last <= last) {
    return { first: span.first + target - first, last: span.last + target - first };
  }
  const rest = deleted(span, first, count);
  return rest && inserted(rest, target, count);
}

/** Where an area is after an edit; null when all its cells were deleted. */
export function shiftArea(area: Area, edit: StructureEdit): Area | null {
  if (area.sheet !== edit.sheet) return area;
  const start = edit.dimension === 'rows' ? area.row : area.column;
  const size = edit.dimension === 'rows' ? area.rows : area.columns;
  const span = shiftSpan({ first: start, last: start + size - 1 }, edit);
  if (!span) return null;
  const newSize = span.last - span.first + 1;
  if (span.first === start && newSize === size) return area;
  return edit.dimension === 'rows'
    ? { ...area, row: span.first, rows: newSize }
    : { ...area, column: span.first, columns: newSize };
}
