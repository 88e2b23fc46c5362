import { addDays, type Day, day, dayOf } from '../pipeline/day';

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  /** Its name in any language: `2026-12`, `2026-Q4`, `2026`; '' = all time. */
  readonly label: string;
}

/** What an empty period means. */
export const ALL_TIME: Period = { from: day('0001-01-01'), to: day('9999-12-31'), label: '' };

/** Length of a period in months: a month, a quarter or a year. */
type Months = 1 | 3 | 12;

const YEAR = '([12]\\d{3})';
const MONTH_NUMBER = new RegExp(`^${YEAR}[-/. ](0?[1-9]|1[0-2])$`);
const MONTH_NAME = new RegExp(`^(\\p{L}{3,})\\.? ${YEAR}$`, 'u');
const YEAR_QUARTER = new RegExp(`^${YEAR}[-/ ]?[qk]([1-4])$`);
const QUARTER_YEAR = new RegExp(`^(?:[qk]([1-4])|([1-4])\\. ?kvartal)[-/ ]?${YEAR}$`);
const RELATIVE =
  /^(?:this|denne|dette|inneværende|(next|neste)|(last|previous|forrige)) (?:(month|måned(?:en)?)|(quarter|kvartal(?:et)?)|year|år(?:et)?)$/;
const MONTH_NAMES =
  'january/januar february/februar march/mars april may/mai june/juni july/juli august september october/oktober november december/desember'
    .split(' ')
    .map((names) => names.split('/'));

/**
 * Reads a period as people write it, in English or Norwegian: `2026-12`, `December 2026`,
 * `2026-Q4`, `2026-K4`, `4. kvartal 2026`, `2026`, `this month`, `neste kvartal`, `i fjor`; '' is
 * all time. Quarters and years are the fiscal ones, and a fiscal year bears the name of the
 * calendar year it ends in: with July first, `2026` is July 2025 to June 2026 and `2026-Q1` is
 * July to September 2025. With January first they are the calendar's.
 *
 * @param firstFiscalMonth 1…12
 * @returns null when the text names no period
 */
export function parsePeriod(text: string, today: Day, firstFiscalMonth: number): Period | null {
  const key = text.normalize().trim().replace(/\s+/g, ' ').toLowerCase();
  if (key === '') return ALL_TIME;
  const [months, ordinal] = namedPeriod(key) ?? relativePeriod(key, today, firstFiscalMonth) ?? [];
  return months === undefined || ordinal === undefined
    ? null
    : periodAt(months, ordinal, firstFiscalMonth);
}

/** Whether a day lies in a period. */
export const isWithin = (period: Period, on: Day): boolean => period.from <= on && on <= period.to;

/** The calendar months (`YYYY-MM`) a period of whole months consists of, in order. */
export function monthsOf(period: Period): string[] {
  const months: string[] = [];
  for (let at = monthOrdinal(period.from); at <= monthOrdinal(period.to); at++) {
    months.push(labelOf(1, at));
  }
  return months;
}

/** A period's length and its place in the row of such periods since the year 0. */
type Place = readonly [months: Months, ordinal: number];

function namedPeriod(key: string): Place | null {
  if (/^[12]\d{3}$/.test(key)) return [12, Number(key)];
  let found = MONTH_NUMBER.exec(key);
  if (found) return [1, Number(found[1]) * 12 + Number(found[2]) - 1];
  found = YEAR_QUARTER.exec(key);
  if (found) return [3, Number(found[1]) * 4 + Number(found[2]) - 1];
  found = QUARTER_YEAR.exec(key);
  if (found) return [3, Number(found[3]) * 4 + Number(found[1] ?? found[2]) - 1];
  found = MONTH_NAME.exec(key);
  const month = found ? monthNamed(found[1] ?? '') : -1;
  return month < 0 ? null : [1, Number(found?.[2]) * 12 + month];
}

/** 0 = January; a name may be cut off after its third letter; -1 = no month's name. */
const monthNamed = (start: string): number =>
  MONTH_NAMES.findIndex((names) => names.some((name) => name.startsWith(start)));

function relativePeriod(key: string, today: Day, firstFiscalMonth: number): Place | null {
  const found = RELATIVE.exec(key.replace(/^i år$/, 'this year').replace(/^i fjor$/, 'last year'));
  if (!found) return null;
  const months = found[3] ? 1 : found[4] ? 3 : 12;
  const current = Math.floor(
    (monthOrdinal(today) - firstMonthOf(months, 0, firstFiscalMonth)) / months,
  );
  return [months, current + (found[1] ? 1 : found[2] ? -1 : 0)];
}

function periodAt(months: Months, ordinal: number, firstFiscalMonth: number): Period | null {
  const first = firstMonthOf(months, ordinal, firstFiscalMonth);
  const from = firstDayOf(first);
  const next = firstDayOf(first + months);
  return from && next && { from, to: addDays(next, -1), label: labelOf(months, ordinal) };
}

/** The month, counted since the year 0, in which a period begins. */
function firstMonthOf(months: Months, ordinal: number, firstFiscalMonth: number): number {
  const shift = months === 1 || firstFiscalMonth === 1 ? 0 : firstFiscalMonth - 13;
  return ordinal * months + shift;
}

function labelOf(months: Months, ordinal: number): string {
  const perYear = 12 / months;
  const year = String(Math.floor(ordinal / perYear));
  const number = (ordinal % perYear) + 1;
  if (months === 12) return year;
  return months === 3 ? `${year}-Q${number}` : `${year}-${String(number).padStart(2, '0')}`;
}

const monthOrdinal = (of: Day): number => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7)) - 1;

const firstDayOf = (month: number): Day | null =>
  dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
