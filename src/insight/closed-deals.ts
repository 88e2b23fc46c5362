import { ALL_TIME, isWithin, type Period } from '../forecast/period';
import type { Day } from '../pipeline/day';
import type { DealHistory, StageVisit } from '../pipeline/deal-history';

/** Deals by how they ended. */
export interface ClosedDeals {
  readonly won: readonly DealHistory[];
  readonly lost: readonly DealHistory[];
}

/**
 * The day a deal was won or lost: the day it entered the stage it stands in. A deal first seen
 * closed was closed on its close date, if that had passed by then.
 *
 * @returns null for a deal that is not closed, and when the day is not known
 */
export function closedOn(history: DealHistory): Day | null {
  const last = lastVisit(history);
  if (!last || last.stage.role === 'open') return null;
  if (!last.firstSight) return last.entered;
  const { closeDate } = history;
  return closeDate !== null && closeDate <= last.entered ? closeDate : null;
}

/** Deals closed in a period; those whose day is not known count for all time only. */
export function closedDeals(histories: readonly DealHistory[], period: Period): ClosedDeals {
  const closed = histories.filter((history) => {
    const on = closedOn(history);
    return period === ALL_TIME || (on !== null && isWithin(period, on));
  });
  const ending = (role: 'won' | 'lost') =>
    closed.filter((history) => lastVisit(history)?.stage.role === role);
  return { won: ending('won'), lost: ending('lost') };
}

/** Whether a deal is open now and still has its row. */
export const isOpen = (history: DealHistory): boolean =>
  history.row !== null && lastVisit(history)?.stage.role === 'open';

const lastVisit = ({ visits }: DealHistory): StageVisit | undefined => visits[visits.length - 1];
