import { FOLLOW_UPS, followUpOf } from '../../insight/follow-up';
import type { Day } from '../../pipeline/day';
import type { DealState } from '../../protocol/pipeline-state';

/**
 * Deals by urgency, then by amount, then by row. With the order that was shown before, deals that were
 * in it keep their places to each other, so that nothing jumps under the reader's hand; new ones
 * come where they belong among the first of lesser urgency.
 */
export function orderDeals(
  deals: readonly DealState[],
  today: Day,
  before: readonly DealState[] = [],
): readonly DealState[] {
  const sorted = [...deals].sort((one, other) => compareDeals(one, other, today));
  if (before.length === 0) return sorted;
  const place = new Map(before.map(({ id }, index) => [id, index]));
  const kept = sorted
    .filter(({ id }) => place.has(id))
    .sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
  const added = sorted.filter(({ id }) => !place.has(id));
  return mergeBy(kept, added, (one, other) => compareDeals(one, other, today));
}

function compareDeals(one: DealState, other: DealState, today: Day): number {
  const urgency = (deal: DealState): number => FOLLOW_UPS.indexOf(followUpOf(deal, today));
  return (
    urgency(one) - urgency(other) || (other.amount ?? 0) - (one.amount ?? 0) || one.row - other.row
  );
}

/** Puts each of `added` before the first of `kept` that it comes before; both keep their order. */
function mergeBy(
  kept: readonly DealState[],
  added: readonly DealState[],
  compare: (one: DealState, other: DealState) => number,
): readonly DealState[] {
  const merged: DealState[] = [];
  let next = 0;
  for (const deal of kept) {
    for (let one = added[next]; one && compare(one, deal) < 0; one = added[next]) {
      merged.push(one);
      next += 1;
    }
    merged.push(deal);
  }
  return [...merged, ...added.slice(next)];
}
