import { addDays, type Day, day, dayOf } from '../pipeline/day';

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  /** Its name in any language: `2026-12`, `2026-Q4`, `2026`; '' = all time. */
  readonly label: string;
}

/** Length of a period in months: a month, a quarter or a year. */
export type Months = 1 | 3 | 12;

/** Where no period is asked for. */
export const ALL_TIME: Period = { from: day('0001-01-01'), to: day('9999-12-31'), label: '' };

/** Whether a day lies in a period. */
export const isWithin = (period: Period, on: Day): boolean => period.from <= on && on <= period.to;

/**
 * A month, quarter or year by its number in the row of such periods: year x 12 + month - 1, year x
 * 4 + quarter - 1, or the year. Quarters and years are the fiscal ones, and a fiscal year bears the
 * name of the calendar year it ends in: with July first, 2026 is July 2025 to June 2026 and 2026-Q1
 * is July to September 2025. With January first they are the calendar's.
 *
 * @param firstFiscalMonth 1…12
 * @returns null beyond the calendar
 */
export function periodAt(months: Months, number: number, firstFiscalMonth: number): Period | null {
  const first = number * months + fiscalShift(months, firstFiscalMonth);
  const from = firstDayOf(first);
  const next = firstDayOf(first + months);
  return from && next && { from, to: addDays(next, -1), label: labelOf(months, number) };
}

/** Number, as in `periodAt`, of the month, quarter or year that holds a day. */
export const periodNumber = (months: Months, on: Day, firstFiscalMonth: number): number =>
  Math.floor((monthNumber(on) - fiscalShift(months, firstFiscalMonth)) / months);

/** The calendar months (`YYYY-MM`) a period of whole months consists of, in order. */
export function monthsOf({ from, to }: Period): string[] {
  const months: string[] = [];
  for (let at = monthNumber(from); at <= monthNumber(to); at++) months.push(labelOf(1, at));
  return months;
}

/** Months by which fiscal quarters and years begin after the calendar's; never positive. */
const fiscalShift = (months: Months, firstFiscalMonth: number): number =>
  months === 1 || firstFiscalMonth === 1 ? 0 : firstFiscalMonth - 13;

function labelOf(months: Months, number: number): string {
  const perYear = 12 / months;
  const year = String(Math.floor(number / perYear));
  const inYear = (number % perYear) + 1;
  if (months === 12) return year;
  return months === 3 ? `${year}-Q${inYear}` : `${year}-${String(inYear).padStart(2, '0')}`;
}

const monthNumber = (of: Day): number => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7)) - 1;

const firstDayOf = (month: number): Day | null =>
  dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
