import { InsertRowMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { SheetState, StoredRow } from '../../grid/grid-state';
import { alignColumns } from './align-columns';
import { type PaintedWorkbook, subUnitIdOf } from './painted-workbook';
import type { RowChange, SheetChange } from './picture';

type Rows = readonly (StoredRow | undefined)[];

/**
 * Gives the Univer sheet its size, inserting and removing rows where the model did as far as that
 * can be seen from rows that stayed the same, so that what is below need not be painted again.
 */
export function alignSheet(
  painted: PaintedWorkbook,
  before: SheetState | null,
  after: SheetState,
): SheetChange {
  const { id, rows, columns } = after.properties;
  const subUnitId = subUnitIdOf(id);
  const { unitId } = painted;
  const change = { id, subUnitId, after };
  if (!before) return { ...change, before, rows: rowChanges([], after.rows) };
  if (sameSize(before, after)) {
    return { ...change, before, rows: rowChanges(before.rows, after.rows) };
  }
  const wide = alignColumns(painted, before, after);
  const added = rows - before.properties.rows;
  const last = before.properties.rows + Math.min(added, 0);
  const at = Math.min(bestPlace(before.rows, after.rows, added), last);
  if (added !== 0) {
    const endRow = at + Math.abs(added) - 1;
    const range = { startRow: at, endRow, startColumn: 0, endColumn: columns - 1 };
    const mutation = added > 0 ? InsertRowMutation : RemoveRowMutation;
    painted.mutate(mutation, { unitId, subUnitId, range });
  }
  const moved = { ...wide, rows: edited(wide.rows, at, added) };
  return { ...change, before: moved, rows: rowChanges(moved.rows, after.rows) };
}

const sameSize = ({ properties: a }: SheetState, { properties: b }: SheetState): boolean =>
  a.rows === b.rows && a.columns === b.columns;

/** Where rows were inserted or removed so that fewest are to be painted. */
function bestPlace(before: Rows, after: Rows, added: number): number {
  const places = [firstDifference(before, after), lastDifference(before, after, added)];
  const [best] = places
    .map((at) => ({ at, changes: rowChanges(edited(before, at, added), after).length }))
    .sort((a, b) => a.changes - b.changes);
  return best?.at ?? 0;
}

function firstDifference(before: Rows, after: Rows): number {
  const length = Math.max(before.length, after.length);
  let index = 0;
  while (index < length && before[index] === after[index]) index++;
  return index;
}

/** Where an edit ended if all below it stayed the same. */
function lastDifference(before: Rows, after: Rows, added: number): number {
  let index = Math.max(before.length, after.length - added);
  while (index > 0 && before[index - 1] === after[index - 1 + added]) index--;
  return Math.max(0, added > 0 ? index : index + added);
}

function edited(before: Rows, at: number, added: number): (StoredRow | undefined)[] {
  const head = before.slice(0, at);
  if (added < 0) return [...head, ...before.slice(at - added)];
  if (at >= before.length) return head;
  return [...head, ...new Array<undefined>(added).fill(undefined), ...before.slice(at)];
}

function rowChanges(before: Rows, after: Rows): RowChange[] {
  const changes: RowChange[] = [];
  const length = Math.max(before.length, after.length);
  for (let index = 0; index < length; index++) {
    if (before[index] === after[index]) continue;
    changes.push({ index, before: before[index], after: after[index] });
  }
  return changes;
}
