import type { Period } from '../forecast/period';
import { sumAmounts } from '../forecast/sum-amounts';
import type { DealHistory } from '../pipeline/deal-history';
import { closedDeals } from './closed-deals';

/** How many of the closed deals were won. Open deals play no part. */
export interface WinRate {
  readonly won: number;
  readonly lost: number;
  /** won / (won + lost), 0…1; null if none was closed. */
  readonly rate: number | null;
  /** The same by amount; deals without an amount play no part. */
  readonly wonAmount: number;
  readonly lostAmount: number;
  readonly rateByAmount: number | null;
}

/** Win rate of the deals that were closed in a period. */
export function winRate(histories: readonly DealHistory[], period: Period): WinRate {
  const { won, lost } = closedDeals(histories, period);
  const wonAmount = amountOf(won);
  const lostAmount = amountOf(lost);
  return {
    won: won.length,
    lost: lost.length,
    rate: share(won.length, lost.length),
    wonAmount,
    lostAmount,
    rateByAmount: share(wonAmount, lostAmount),
  };
}

const share = (won: number, lost: number): number | null =>
  won + lost > 0 ? won / (won + lost) : null;

const amountOf = (histories: readonly DealHistory[]): number =>
  sumAmounts(histories.map(({ amount }) => amount ?? 0));
