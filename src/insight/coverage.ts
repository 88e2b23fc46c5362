import { isWithin, monthsOf, type Period } from '../forecast/period';
import { countedLines, forecastReceipt } from '../forecast/receipt';
import { sumAmounts } from '../forecast/sum-amounts';
import { forecastTotal } from '../forecast/weighted-forecast';
import type { Day } from '../pipeline/day';
import type { Deal } from '../pipeline/deal';
import type { Settings } from '../pipeline/settings';

/** How well open deals cover what is still to be sold in a period. */
export interface PipelineCoverage {
  /** Amount of the open deals that close in the period, overdue ones left out; not weighted. */
  readonly openAmount: number;
  /** Amount of the won deals whose close date lies in the period. */
  readonly wonAmount: number;
  /** Target less what is won; not above 0 when the target is reached. */
  readonly remaining: number;
  /** openAmount / remaining; null when the target is reached. */
  readonly coverage: number | null;
}

/** Pipeline coverage of a period: open amount / (target - won). */
export function pipelineCoverage(
  deals: readonly Deal[],
  period: Period,
  today: Day,
  target: number,
): PipelineCoverage {
  const openAmount = forecastTotal(countedLines(forecastReceipt(deals, period, today))).amount;
  const wonAmount = wonInPeriod(deals, period);
  const remaining = sumAmounts([target, -wonAmount]);
  return {
    openAmount,
    wonAmount,
    remaining,
    coverage: remaining > 0 ? openAmount / remaining : null,
  };
}

/** Amount of the won deals whose close date lies in a period. */
export function wonInPeriod(deals: readonly Deal[], period: Period): number {
  const won = deals.filter(
    ({ stage, closeDate }) =>
      stage?.role === 'won' && closeDate.value !== null && isWithin(period, closeDate.value),
  );
  return sumAmounts(won.map(({ amount }) => amount.value ?? 0));
}

/** The target of a period of whole months, or the first month (`YYYY-MM`) that has none. */
export function targetOf(
  settings: Settings,
  period: Period,
): { readonly target: number } | { readonly missingMonth: string } {
  let target = 0;
  for (const month of monthsOf(period)) {
    const ofMonth = settings.monthTargets.get(month) ?? settings.targetPerMonth;
    if (ofMonth === null) return { missingMonth: month };
    target += ofMonth;
  }
  return { target: sumAmounts([target]) };
}
