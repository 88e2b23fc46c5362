import { ALL_TIME, monthsOf, type Period, periodAt, periodNumber } from '../../../forecast/period';
import type { Receipt } from '../../../forecast/receipt';
import { type ForecastGroup, groupForecast } from '../../../forecast/weighted-forecast';
import { targetOf, wonInPeriod } from '../../../insight/coverage';
import { day } from '../../../pipeline/day';
import type { Deal } from '../../../pipeline/deal';
import type { Settings } from '../../../pipeline/settings';
import type { MonthState } from '../../../protocol/forecast-state';

/**
 * A forecast split into calendar months, which add up to it: all months of the period; for all time
 * those in which a deal counts, and last, as '', the deals without a close date.
 */
export function forecastMonths(
  receipt: Receipt,
  deals: readonly Deal[],
  settings: Settings,
): MonthState[] {
  const groups = groupForecast(receipt, ({ closeDate }) => closeDate.value?.slice(0, 7) ?? '');
  const byMonth = new Map(groups.map((group) => [group.group, group]));
  const { period } = receipt;
  const months = period === ALL_TIME ? [...byMonth.keys()] : monthsOf(period);
  return months.map((month) => monthState(month, byMonth.get(month), deals, settings));
}

function monthState(
  month: string,
  counted: ForecastGroup | undefined,
  deals: readonly Deal[],
  settings: Settings,
): MonthState {
  const period = calendarMonth(month);
  const found = period && targetOf(settings, period);
  return {
    month,
    deals: counted?.deals ?? 0,
    amount: counted?.amount ?? 0,
    weightedAmount: counted?.weightedAmount ?? 0,
    wonAmount: period ? wonInPeriod(deals, period) : 0,
    target: found && 'target' in found ? found.target : null,
  };
}

const calendarMonth = (month: string): Period | null =>
  month === '' ? null : periodAt(1, periodNumber(1, day(`${month}-01`), 1), 1);
