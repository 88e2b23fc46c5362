import type { Period } from '../forecast/period';
import { daysBetween } from '../pipeline/day';
import type { DealHistory } from '../pipeline/deal-history';
import { closedDeals, closedOn, isOpen } from './closed-deals';

/** What sales velocity consists of, and what it lacks. */
export interface SalesVelocity {
  /** Deals open now. */
  readonly open: number;
  /** Mean over the won deals that have an amount; null if none. */
  readonly meanWonAmount: number | null;
  /** won / (won + lost), by number of deals; null if none was closed. */
  readonly winRate: number | null;
  /** Mean days from created to won; null if known of no won deal. */
  readonly meanCycleDays: number | null;
  /** Amount a day; null if a part is. */
  readonly amountPerDay: number | null;
}

/**
 * Amount the open deals bring in a day at the pace of a period: open deals x mean won amount x win
 * rate / mean cycle days. Open deals are today's; the other three come from the deals closed in the
 * period. The win rate is that by number, since the mean amount already carries the value. Cycles
 * under a day count as one day.
 */
export function salesVelocity(histories: readonly DealHistory[], period: Period): SalesVelocity {
  const { won, lost } = closedDeals(histories, period);
  const open = histories.filter(isOpen).length;
  const meanWonAmount = mean(won.map(({ amount }) => amount));
  const winRate = won.length + lost.length > 0 ? won.length / (won.length + lost.length) : null;
  const meanCycleDays = mean(won.map(cycleDays));
  const known = meanWonAmount !== null && winRate !== null && meanCycleDays !== null;
  return {
    open,
    meanWonAmount,
    winRate,
    meanCycleDays,
    amountPerDay: known ? (open * meanWonAmount * winRate) / Math.max(1, meanCycleDays) : null,
  };
}

/** Days from created to closed; null if a date is missing or they contradict each other. */
function cycleDays(history: DealHistory): number | null {
  const closed = closedOn(history);
  return closed && closed >= history.created ? daysBetween(history.created, closed) : null;
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}
