import type { Archive } from './archive';
import { type Block, EMPTY_BLOCK } from './block';
import {
  type IdentityRow,
  isDeal,
  recordedOf,
  shownFingerprint,
  showsExactly,
  withDoubt,
} from './identity-row';
import { decodeRecorded, fingerprint, type Recorded } from './recorded';
import { rowIssue } from './row-issue';

/** A block that may belong to another row: it stands in a row that shows another deal, or in none. */
interface Displaced {
  readonly block: Block;
  readonly recorded: Recorded;
  /** Index of the row it stands in; null for a deal that vanished since the last full reconcile. */
  readonly at: number | null;
  /** Indexes of rows that show its deal. */
  readonly homes: readonly number[];
}

/**
 * Moves blocks that a sort of the visible columns left behind to the rows that show their deals.
 * Within a group of rows that changed places all is done or nothing: every block needs one home and
 * every home one block. Where a row or a block is left over, the homes must show exactly what was
 * recorded. A group that does not fit is listed and left alone.
 */
export function reattachBlocks(rows: readonly IdentityRow[], archive: Archive): IdentityRow[] {
  const off = rows.flatMap((row, i) => (isOff(row) ? [i] : []));
  const displaced = findDisplaced(rows, off, archive).filter(({ homes }) => homes.length > 0);
  if (displaced.length === 0) return [...rows];
  const result = [...rows];
  const all = [...displaced, ...homeless(rows, off, displaced)];
  for (const group of groups(all)) settleGroup(group, rows, result);
  return result;
}

const isOff = (row: IdentityRow): boolean => {
  if (row.doubt) return false;
  const recorded = recordedOf(row);
  if (!recorded) return isDeal(row.state.deal);
  return shownFingerprint(row) !== fingerprint(recorded);
};

function findDisplaced(
  rows: readonly IdentityRow[],
  off: readonly number[],
  archive: Archive,
): Displaced[] {
  const homesByPrint = new Map<string, number[]>();
  for (const i of off) {
    const print = shownFingerprint(rows[i] as IdentityRow);
    if (print !== '') homesByPrint.set(print, [...(homesByPrint.get(print) ?? []), i]);
  }
  const homesOf = (recorded: Recorded) => homesByPrint.get(fingerprint(recorded)) ?? [];
  const inSheet = off.flatMap((at) => {
    const row = rows[at] as IdentityRow;
    const recorded = recordedOf(row);
    return recorded ? [{ block: row.block, recorded, at, homes: homesOf(recorded) }] : [];
  });
  return [...inSheet, ...vanished(rows, archive, homesOf)];
}

/** Deals in the archive whose row has vanished and that a row now shows exactly. */
function vanished(
  rows: readonly IdentityRow[],
  archive: Archive,
  homesOf: (recorded: Recorded) => readonly number[],
): Displaced[] {
  const present = new Set(rows.map(({ block }) => block.id));
  return [...archive.values()].flatMap(({ id, recorded: text, trail, mark, gone }) => {
    if (gone || present.has(id)) return [];
    const recorded = decodeRecorded(text);
    if (!recorded) return [];
    const homes = homesOf(recorded).filter((i) => showsExactly(rows[i] as IdentityRow, recorded));
    return homes.length > 0
      ? [{ block: { id, recorded: text, trail, mark }, recorded, at: null, homes }]
      : [];
  });
}

/** Blocks without a home that stand where another block belongs: their own rows were deleted. */
function homeless(
  rows: readonly IdentityRow[],
  off: readonly number[],
  displaced: readonly Displaced[],
): Displaced[] {
  const wanted = new Set(displaced.flatMap(({ homes }) => homes));
  const placed = new Set(displaced.map(({ at }) => at));
  return off.flatMap((at) => {
    const row = rows[at] as IdentityRow;
    const recorded = recordedOf(row);
    const involved = wanted.has(at) && !placed.has(at);
    return recorded && involved ? [{ block: row.block, recorded, at, homes: [] }] : [];
  });
}

/** Groups of blocks that are tied together by the rows they stand in or belong to. */
function groups(displaced: readonly Displaced[]): Displaced[][] {
  const byRow = new Map<number, Displaced[]>();
  for (const block of displaced)
    for (const row of rowsOf(block)) byRow.set(row, [...(byRow.get(row) ?? []), block]);
  const seen = new Set<Displaced>();
  return displaced.flatMap((start) => {
    const group: Displaced[] = [];
    const open = [start];
    for (let block = open.pop(); block; block = open.pop()) {
      if (seen.has(block)) continue;
      seen.add(block);
      group.push(block);
      for (const row of rowsOf(block)) open.push(...(byRow.get(row) ?? []));
    }
    return group.length > 0 ? [group] : [];
  });
}

const rowsOf = ({ at, homes }: Displaced): number[] => (at === null ? [...homes] : [at, ...homes]);

function settleGroup(
  group: readonly Displaced[],
  rows: readonly IdentityRow[],
  result: IdentityRow[],
): void {
  const involved = [...new Set(group.flatMap(rowsOf))];
  const set = (i: number, change: (row: IdentityRow) => IdentityRow) => {
    result[i] = change(rows[i] as IdentityRow);
  };
  if (!fits(group, involved, rows)) {
    for (const i of involved) set(i, (row) => tornApart(row));
    return;
  }
  for (const i of involved) set(i, (row) => ({ ...row, block: EMPTY_BLOCK }));
  for (const { block, homes } of group)
    if (homes[0] !== undefined) set(homes[0], (row) => ({ ...row, block }));
}

function fits(
  group: readonly Displaced[],
  involved: readonly number[],
  rows: readonly IdentityRow[],
): boolean {
  const homes = group.flatMap((block) => block.homes);
  const single = group.every((block) => block.homes.length <= 1);
  if (!single || new Set(homes).size !== homes.length) return false;
  const shown = involved.filter((i) => isDeal((rows[i] as IdentityRow).state.deal));
  const unclaimed = shown.length > homes.length;
  const unplaced = group.some((block) => block.homes.length === 0);
  if (unclaimed && unplaced) return false;
  if (!unclaimed && !unplaced) return true;
  return group.every(
    ({ homes: [home], recorded }) =>
      home === undefined || showsExactly(rows[home] as IdentityRow, recorded),
  );
}

function tornApart(row: IdentityRow): IdentityRow {
  const recorded = recordedOf(row);
  const hint = recorded?.name || recorded?.company || '';
  return withDoubt(row, rowIssue('torn apart', row.state.deal.row, { hint }));
}
