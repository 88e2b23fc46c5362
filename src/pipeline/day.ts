declare const dayBrand: unique symbol;

/**
 * A calendar day in the spreadsheet's time zone, as `YYYY-MM-DD`. Never an instant: a deal that
 * closes on 31 December does so in every time zone. Days compare with `<` and `===`.
 */
export type Day = string & { readonly [dayBrand]: true };

const MS_PER_DAY = 86_400_000;

/** Whether a text is an existing calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return false;
  const dayOfMonth = Number(text.slice(8));
  return dayOfMonth <= 28 || dayOfMonth <= daysInMonth(text);
}

/**
 * The day a text names.
 *
 * @throws when the text is not an existing day written `YYYY-MM-DD`
 */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`day requires an existing day as YYYY-MM-DD, got "${text}"`);
  return text;
}

/** The day of a year, month (1…12) and day of month, or null if the calendar has no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  return isDay(text) ? text : null;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toMs(to) - toMs(from)) / MS_PER_DAY);
}

/** The day a number of days later, or earlier if negative. */
export function addDays(start: Day, days: number): Day {
  return new Date(toMs(start) + days * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}

/** Weekday of a day, 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(of: Day): number {
  return new Date(toMs(of)).getUTCDay() || 7;
}

const daysInMonth = (text: string): number =>
  new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();

/** A date without a time is parsed as one in UTC. */
const toMs = (of: Day): number => Date.parse(of);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
