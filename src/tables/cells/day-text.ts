import { type Day, dayOf } from '../../pipeline/day';
import type { Reading } from '../../pipeline/deal';
import { monthNumber } from '../../words/months';
import { type Cell, isDateCell } from './cell';
import { AMBIGUOUS, type Outcome, readCell, UNREADABLE } from './read-cell';

/** What reading days depends on. */
export interface DayContext {
  /** Whether the sheet's locale writes the month before the day, as in the United States. */
  readonly monthFirst: boolean;
}

/**
 * Reads a day: a date cell, `2026-12-31`, `31.12.2026`, `31/12/26`, `31. desember 2026`,
 * `Dec 31, 2026`, each also with a time behind, which is dropped. Years of two digits are 20xx.
 *
 * Points are day first. Slashes, and hyphens before a year of four digits, follow the locale. A
 * number above 12 makes the order clear in all of them. Hyphens with a year of two digits are
 * ambiguous if more than one order gives a day. Bare numbers are unreadable, not serial numbers.
 */
export function readDay(cell: Cell | undefined, context: DayContext): Reading<Day> {
  return readCell(cell, (filled) => {
    if (isDateCell(filled)) return { value: filled.date };
    return typeof filled === 'string' ? parseDay(filled, context) : UNREADABLE;
  });
}

const TIME =
  /[T ,]+(?:kl\.? ?)?\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)? ?(?:[ap]m)?(?:Z|[+-]\d\d:?\d\d)?$/i;
const YEAR_FIRST = /^([12]\d{3}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\2 ?([12]\d{3}|\d\d)$/;
const DAY_NAMED_MONTH =
  /^(\d{1,2})(?:\.|st|nd|rd|th)?[ -]?(\p{L}{3,9})\.?[ -]?,? ?([12]\d{3}|\d\d)$/u;
const NAMED_MONTH_DAY = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ([12]\d{3})$/u;

function parseDay(text: string, context: DayContext): Outcome<Day> {
  const plain = text.trim().replace(/\s+/g, ' ').replace(TIME, '');
  const [, year, , month, date] = YEAR_FIRST.exec(plain) ?? [];
  if (year !== undefined) return oneOf([dayFrom(year, month, date)]);
  const numeric = YEAR_LAST.exec(plain);
  if (numeric) return numericDay(numeric, context);
  const [, first, name, last] = DAY_NAMED_MONTH.exec(plain) ?? [];
  if (name !== undefined) return oneOf([dayFrom(last, monthNumber(name), first)]);
  const [, monthName, dayText, yearText] = NAMED_MONTH_DAY.exec(plain) ?? [];
  if (monthName === undefined) return UNREADABLE;
  return oneOf([dayFrom(yearText, monthNumber(monthName), dayText)]);
}

/** A day of three numbers with the year last, or first if hyphens leave it open. */
function numericDay([, a, mark, b, c]: RegExpExecArray, context: DayContext): Outcome<Day> {
  const dayFirst = dayFrom(c, b, a);
  const monthThenDay = dayFrom(c, a, b);
  if (mark === '-' && c?.length === 2) return oneOf([dayFirst, monthThenDay, dayFrom(a, b, c)]);
  const isMonthFirst = mark !== '.' && context.monthFirst;
  const inOrder = isMonthFirst ? [monthThenDay, dayFirst] : [dayFirst, monthThenDay];
  return oneOf([inOrder.find((one) => one !== null) ?? null]);
}

/** The one day among the readings of a text. */
function oneOf(readings: readonly (Day | null)[]): Outcome<Day> {
  const days = new Set(readings.filter((one): one is Day => one !== null));
  const [value] = days;
  if (value === undefined) return UNREADABLE;
  return days.size === 1 ? { value } : AMBIGUOUS;
}

type Digits = string | number | null | undefined;

function dayFrom(year: Digits, month: Digits, date: Digits): Day | null {
  if (year === undefined || month === null) return null;
  const fullYear = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  return fullYear < 1900 || fullYear > 2199 ? null : dayOf(fullYear, Number(month), Number(date));
}
