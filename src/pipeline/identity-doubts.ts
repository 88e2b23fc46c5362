import type { Archive } from './archive';
import { EMPTY_BLOCK } from './block';
import { groupBy } from './group-by';
import { type IdentityRow, isDeal, recordedOf, withDoubt } from './identity-row';
import { decodeRecorded, type Recorded, type RecordedField } from './recorded';
import { rowIssue } from './row-issue';
import type { Witness } from './row-state';
import type { Stages } from './stage';
import { changedFields, mayBeOtherDeal } from './visible';

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
  const shown = [...changed].map(
    ([
      {
        state: { visible },
      },
      recorded,
    ]) => nameOf(visible.unread.has(field) ? recorded[field] : visible.values[field]),
  );
  const recorded = [...changed.values()].map((values) => nameOf(values[field]));
  return JSON.stringify(shown.sort()) === JSON.stringify(recorded.sort());
}

/**
 * Of rows with the same ID one keeps it: not the one just pasted, else the one with the recorded
 * name, else the one with the archived name, else the upper. The others are new deals. A row in doubt
 * is left alone and takes no ID from another.
 */
export function separateCopies(
  rows: readonly IdentityRow[],
  witness: Witness | null,
  archive: Archive,
): IdentityRow[] {
  const certain = rows.filter(({ block, doubt }) => block.id !== '' && !doubt);
  const keepers = new Set<IdentityRow>();
  for (const [id, same] of groupBy(certain, ({ block }) => block.id))
    keepers.add(keeper(id, same, witness, archive));
  return rows.map((row) =>
    row.block.id === '' || row.doubt || keepers.has(row) ? row : { ...row, block: EMPTY_BLOCK },
  );
}

function keeper(
  id: string,
  same: readonly IdentityRow[],
  witness: Witness | null,
  archive: Archive,
): IdentityRow {
  const [first] = same;
  if (first && same.length === 1) return first;
  const archived = decodeRecorded(archive.get(id)?.recorded ?? '')?.name;
  const shown = ({ state }: IdentityRow) => state.visible.values.name;
  const signs: ((row: IdentityRow) => boolean)[] = [
    ({ state }) => isDeal(state.deal),
    (row) => !witness?.block || !isWitnessed(row, witness),
    (row) => shown(row) === recordedOf(row)?.name,
    (row) => shown(row) === archived,
  ];
  return signs.reduce(narrow, same)[0] as IdentityRow;
}

/** The rows with a sign; all of them if none has it. */
function narrow(
  rows: readonly IdentityRow[],
  hasSign: (row: IdentityRow) => boolean,
): readonly IdentityRow[] {
  const narrowed = rows.filter(hasSign);
  return narrowed.length > 0 ? narrowed : rows;
}

/** Lists rows that may have become another deal: whose name changed together with another value. */
export function doubtOtherDeals(rows: readonly IdentityRow[], stages: Stages): IdentityRow[] {
  return rows.map((row) => {
    const { deal, visible, formulas } = row.state;
    const recorded = row.doubt || !isDeal(deal) ? null : recordedOf(row);
    if (!recorded) return row;
    const changed = changedFields(visible, recorded, stages);
    if (!mayBeOtherDeal(changed, recorded, visible, formulas)) return row;
    const about = { text: deal.name || deal.company, hint: recorded.name || recorded.company };
    return withDoubt(row, rowIssue('another deal', deal.row, about));
  });
}

const isWitnessed = ({ state }: IdentityRow, witness: Witness | null): boolean =>
  witness !== null && state.deal.row >= witness.firstRow && state.deal.row <= witness.lastRow;
