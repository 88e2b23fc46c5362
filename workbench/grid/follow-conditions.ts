import type { A1End, A1Reference } from './a1-reference';
import { rewriteReferences, tokenizeFormula } from './formula-tokens';
import type { Area, RangeRecord } from './grid';
import { type GridState, ownSheet } from './grid-state';
import { type StructureEdit, shiftArea, shiftSpan } from './span';

/**
 * Lets the formulas of a sheet's conditional formats follow an edit of it, as they would in the
 * first cell of the first area, for which they are written. Their areas are moved elsewhere.
 */
export function followConditions(state: GridState, edit: StructureEdit): void {
  const sheet = ownSheet(state, edit.sheet);
  for (const record of [...sheet.records.values()]) {
    const formula = formulaOf(record);
    const before = record.areas[0];
    const after = record.areas.map((area) => shiftArea(area, edit)).find((area) => area !== null);
    if (formula === null || !before || !after) continue;
    const moved = rewriteReferences(tokenizeFormula(formula), (reference) =>
      reference.sheet === null ? movedReference(reference, before, after, edit) : reference,
    );
    if (moved === formula) continue;
    const data = { ...(record.data as object), values: [moved] };
    sheet.records.set(record.id, { ...record, data });
  }
}

function formulaOf({ kind, data }: RangeRecord): string | null {
  if (kind !== 'conditional-format') return null;
  const { criteria, values } = data as { criteria?: unknown; values?: readonly unknown[] };
  const formula = values?.[0];
  return criteria === 'CUSTOM_FORMULA' && typeof formula === 'string' ? formula : null;
}

function movedReference(
  reference: A1Reference,
  before: Area,
  after: Area,
  edit: StructureEdit,
): A1Reference | null {
  const from = movedEnd(reference.from, before, after, edit);
  const to = reference.to && movedEnd(reference.to, before, after, edit);
  return from && (to || !reference.to) ? { ...reference, from, to } : null;
}

/** A relative end whose cell was deleted keeps its distance from the first cell; a fixed one is lost. */
function movedEnd(end: A1End, before: Area, after: Area, edit: StructureEdit): A1End | null {
  const rows = edit.dimension === 'rows';
  const [at, fixed] = rows ? [end.row, end.rowFixed] : [end.column, end.columnFixed];
  if (at === null) return end;
  const distance = at - (rows ? before.row : before.column);
  const kept = fixed ? null : (rows ? after.row : after.column) + distance;
  const place = shiftSpan({ first: at, last: at }, edit)?.first ?? kept;
  if (place === null || place < 1) return null;
  return rows ? { ...end, row: place } : { ...end, column: place };
}
