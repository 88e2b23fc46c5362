import type { Archive } from './archive';
import { EMPTY_BLOCK } from './block';
import { type IdentityRow, isDeal, recordedOf, withDoubt } from './identity-row';
import { decodeRecorded, type Recorded, type RecordedField } from './recorded';
import { rowIssue } from './row-issue';
import type { Witness } from './row-state';
import type { Stages } from './stage';
import { changedFields } from './visible';

const SORTABLE: readonly RecordedField[] = ['stage', 'amount', 'closeDate', 'owner'];

/**
 * Lists rows whose stages, amounts, close dates or owners are the recorded ones in another order:
 * columns were sorted apart from the names. Nothing of them is recorded.
 */
export function doubtSortedApart(
  rows: readonly IdentityRow[],
  witness: Witness | null,
  stages: Stages,
): IdentityRow[] {
  const changed = new Map<IdentityRow, Recorded>();
  for (const row of rows) {
    const recorded = row.doubt || !isDeal(row.state.deal) ? null : recordedOf(row);
    if (!recorded || isWitnessed(row, witness)) continue;
    const fields = changedFields(row.state.visible, recorded, stages);
    if (fields.some((field) => SORTABLE.includes(field))) changed.set(row, recorded);
  }
  const permuted =
    changed.size > 1 && SORTABLE.every((field) => isPermuted(field, changed, stages));
  if (!permuted) return [...rows];
  return rows.map((row) =>
    changed.has(row) ? withDoubt(row, rowIssue('sorted apart', row.state.deal.row)) : row,
  );
}

function isPermuted(
  field: RecordedField,
  changed: ReadonlyMap<IdentityRow, Recorded>,
  stages: Stages,
): boolean {
  const nameOf = (value: unknown) =>
    field === 'stage' ? (stages.find(String(value))?.name ?? value) : value;
  const shown = [...changed.keys()].map(({ state }) => nameOf(state.visible.values[field]));
  const recorded = [...changed.values()].map((values) => nameOf(values[field]));
  return JSON.stringify(shown.sort()) === JSON.stringify(recorded.sort());
}

/**
 * Of rows with the same ID one keeps it: not the one just pasted, else the one with the recorded
 * name, else the one with the archived name, else the upper. The others are new deals.
 */
export function separateCopies(
  rows: readonly IdentityRow[],
  witness: Witness | null,
  archive: Archive,
): IdentityRow[] {
  const byId = new Map<string, IdentityRow[]>();
  for (const row of rows)
    if (row.block.id !== '') byId.set(row.block.id, [...(byId.get(row.block.id) ?? []), row]);
  const keepers = new Set(
    [...byId].map(([id, same]) => (same.length > 1 ? keeper(id, same, witness, archive) : same[0])),
  );
  return rows.map((row) =>
    row.block.id === '' || row.doubt || keepers.has(row) ? row : { ...row, block: EMPTY_BLOCK },
  );
}

function keeper(
  id: string,
  same: readonly IdentityRow[],
  witness: Witness | null,
  archive: Archive,
): IdentityRow | undefined {
  const archived = decodeRecorded(archive.get(id)?.recorded ?? '')?.name;
  const hasName = (name: string | undefined) => (row: IdentityRow) =>
    row.state.visible.values.name === name;
  const unpasted = same.filter((row) => !witness?.block || !isWitnessed(row, witness));
  const pool = unpasted.length > 0 ? unpasted : same;
  return (
    pool.find((row) => row.doubt) ??
    pool.find((row) => hasName(recordedOf(row)?.name)(row)) ??
    pool.find(hasName(archived)) ??
    pool[0]
  );
}

/** Lists rows whose name changed together with another value, unless the edit was seen. */
export function doubtOtherDeals(
  rows: readonly IdentityRow[],
  witness: Witness | null,
  stages: Stages,
): IdentityRow[] {
  return rows.map((row) => {
    const recorded = row.doubt || !isDeal(row.state.deal) ? null : recordedOf(row);
    if (!recorded || isWitnessed(row, witness)) return row;
    const changed = changedFields(row.state.visible, recorded, stages);
    if (!changed.includes('name') || changed.length < 2) return row;
    const { deal } = row.state;
    const about = { text: deal.name, hint: recorded.name };
    return withDoubt(row, rowIssue('another deal', deal.row, about));
  });
}

const isWitnessed = ({ state }: IdentityRow, witness: Witness | null): boolean =>
  witness !== null && state.deal.row >= witness.firstRow && state.deal.row <= witness.lastRow;
