import type { StageRole } from './stage';

/** What the order of stages depends on; places are positions in the list of all stages. */
type Roles = readonly { readonly role: StageRole }[];

/** Place of the open stage that follows a stage, or of the won one after the last; -1 = none. */
export function nextPlace(from: number, list: Roles): number {
  if (list[from]?.role !== 'open') return -1;
  const open = list.findIndex(({ role }, place) => place > from && role === 'open');
  return open >= 0 ? open : list.findIndex(({ role }) => role === 'won');
}

/** Place of the stage that a move ahead jumps over; -1 = none. Losing a deal skips nothing. */
export function skippedPlace(from: number, to: number, list: Roles): number {
  const role = list[to]?.role;
  const next = nextPlace(from, list);
  const isAhead = role === 'won' || (role === 'open' && to > from);
  return isAhead && next !== to ? next : -1;
}

/**
 * Whether a move goes back. From won to an open stage it does; from lost it does not: nobody knows
 * where the deal was.
 */
export function isBackward(from: number, to: number, list: Roles): boolean {
  const role = list[from]?.role;
  return list[to]?.role === 'open' && role !== 'lost' && (role === 'won' || to < from);
}
