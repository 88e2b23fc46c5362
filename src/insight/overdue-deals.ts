import { type Day, daysBetween } from '../pipeline/day';
import type { Deal } from '../pipeline/deal';

/** An open deal whose close date has passed. */
export interface OverdueDeal {
  readonly deal: Deal;
  readonly closeDate: Day;
  /** Days since the close date, at least 1. */
  readonly daysOverdue: number;
}

/** The open deals whose close date has passed, with or without an amount, the oldest first. */
export function overdueDeals(deals: readonly Deal[], today: Day): OverdueDeal[] {
  return deals
    .flatMap((deal) => {
      const closeDate = deal.closeDate.value;
      if (deal.stage?.role !== 'open' || closeDate === null || closeDate >= today) return [];
      return [{ deal, closeDate, daysOverdue: daysBetween(closeDate, today) }];
    })
    .sort((a, b) => b.daysOverdue - a.daysOverdue || a.deal.row - b.deal.row);
}
