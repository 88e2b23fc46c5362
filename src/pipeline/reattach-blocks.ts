import type { Archive, ArchiveEntry } from './archive';
import { type Block, EMPTY_BLOCK } from './block';
import { groupBy } from './group-by';
import {
  type IdentityRow,
  isDeal,
  recordedOf,
  shownFingerprint,
  showsExactly,
  withDoubt,
} from './identity-row';
import { decodeRecorded, encodeRecorded, fingerprint, type Recorded } from './recorded';
import { rowIssue } from './row-issue';

/** A block that may belong to another row: it stands in a row that shows another deal, or in none. */
interface Displaced {
  readonly block: Block;
  readonly recorded: Recorded;
  /** Index of the row it stands in; null for an archived deal without a row. */
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
  if (off.length === 0) return [...rows];
  const displaced = findDisplaced(rows, off, archive).filter(({ homes }) => homes.length > 0);
  if (displaced.length === 0) return [...rows];
  const result = [...rows];
  const all = [...displaced, ...homeless(rows, off, displaced)];
  for (const group of groups(all, rows)) settleGroup(group, rows, result);
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
  const printOf = (i: number) => shownFingerprint(rows[i] as IdentityRow);
  const showing = off.filter((i) => printOf(i) !== '');
  const prints = new Set(showing.map(printOf));
  const twins = rows.flatMap((row, i) => (prints.has(printOf(i)) && isUnsettled(row) ? [i] : []));
  const homesByPrint = groupBy([...showing, ...twins], printOf);
  const inSheet = off.flatMap((at) => {
    const row = rows[at] as IdentityRow;
    const recorded = recordedOf(row);
    if (!recorded) return [];
    const homes = homesByPrint.get(fingerprint(recorded)) ?? NO_HOMES;
    return [{ block: row.block, recorded, at, homes }];
  });
  const claimed = new Set(allHomes(inSheet));
  const unclaimed = showing.filter((i) => !claimed.has(i));
  return [...inSheet, ...comeBack(rows, unclaimed, archive)];
}

/**
 * Whether a row has a block about a deal of the name it shows, but shows other values: where several
 * deals have one name, it may be another's block.
 */
function isUnsettled(row: IdentityRow): boolean {
  const recorded = recordedOf(row);
  return !row.doubt && recorded !== null && !isOff(row) && !showsExactly(row, recorded);
}

const NO_HOMES: readonly number[] = [];

/**
 * Archived deals without a row that just one row shows exactly; once listed as gone, only in a row
 * without a block. Rows that a block in the sheet may belong to are left out: the sheet outranks the
 * archive.
 */
function comeBack(
  rows: readonly IdentityRow[],
  unclaimed: readonly number[],
  archive: Archive,
): Displaced[] {
  if (archive.size === 0 || unclaimed.length === 0) return [];
  const present = new Set(rows.map(({ block }) => block.id));
  const absent = [...archive.values()].filter(({ id }) => !present.has(id));
  const valuesOf = ({ id, recorded }: ArchiveEntry) => recorded.slice(id.length);
  const shown = groupBy(unclaimed, (i) =>
    encodeRecorded('', (rows[i] as IdentityRow).state.visible.values),
  );
  return [...groupBy(absent, valuesOf)].flatMap(([values, entries]) => {
    const [entry, ...others] = entries;
    const homes = shown.get(values) ?? [];
    const [home, ...more] = homes;
    if (!entry || home === undefined || others.length + more.length > 0) return [];
    const recorded = decodeRecorded(entry.recorded);
    if (!recorded || (entry.gone && rows[home]?.block.id !== '')) return [];
    const { id, trail, mark } = entry;
    return [{ block: { id, recorded: entry.recorded, trail, mark }, recorded, at: null, homes }];
  });
}

/** Blocks without a home that stand where another block belongs: their own rows were deleted. */
function homeless(
  rows: readonly IdentityRow[],
  off: readonly number[],
  displaced: readonly Displaced[],
): Displaced[] {
  const wanted = new Set(allHomes(displaced));
  const placed = new Set(displaced.map(({ at }) => at));
  return off.flatMap((at) => {
    const row = rows[at] as IdentityRow;
    const recorded = recordedOf(row);
    const involved = wanted.has(at) && !placed.has(at);
    return recorded && involved ? [{ block: row.block, recorded, at, homes: [] }] : [];
  });
}

/** Groups of blocks that are tied together by the deals they are about and stand beside. */
function groups(displaced: readonly Displaced[], rows: readonly IdentityRow[]): Displaced[][] {
  const parents = new Map<string, string>();
  const rootOf = (print: string): string => {
    let root = print;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    if (root !== print) parents.set(print, root);
    return root;
  };
  // A row that shows no deal ties nothing together.
  const printAt = (i: number) => shownFingerprint(rows[i] as IdentityRow) || String(i);
  const printOf = ({ at, homes }: Displaced) => printAt(at ?? homes[0] ?? 0);
  for (const block of displaced) {
    const [from, to] = [rootOf(printOf(block)), rootOf(printAt(block.homes[0] ?? block.at ?? 0))];
    if (from !== to) parents.set(from, to);
  }
  return [...groupBy(displaced, (block) => rootOf(printOf(block))).values()];
}

/** Indexes of all rows that a group's blocks stand in or belong to. */
function rowsOf(group: readonly Displaced[]): number[] {
  const standing = group.flatMap(({ at }) => (at === null ? [] : [at]));
  return [...new Set([...standing, ...allHomes(group)])];
}

/** Homes of all blocks; blocks that look for the same deal share one list of them. */
const allHomes = (displaced: readonly Displaced[]): number[] =>
  [...new Set(displaced.map(({ homes }) => homes))].flat();

function settleGroup(
  group: readonly Displaced[],
  rows: readonly IdentityRow[],
  result: IdentityRow[],
): void {
  const involved = rowsOf(group);
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
  if (group.some((block) => block.homes.length > 1)) return false;
  const homes = group.flatMap((block) => block.homes);
  if (new Set(homes).size !== homes.length) return false;
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
