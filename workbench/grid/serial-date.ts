import { isDateFormat as numfmtIsDateFormat } from 'numfmt';

/** A wall clock without a time zone; month 1-12. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly milliseconds: number;
}

const DAY_MS = 86_400_000;
/** 30 December 1899, day 0 of Sheets, in days from 1970. */
const EPOCH_DAYS = -25_569;

/** Serial number of a wall clock given in milliseconds, read as if it were UTC. */
export const serialOfWallClock = (milliseconds: number): number =>
  milliseconds / DAY_MS - EPOCH_DAYS;

/** Wall clock of a serial number, to the millisecond, as if it were UTC. */
export const wallClockOfSerial = (serial: number): number =>
  Math.round((serial + EPOCH_DAYS) * DAY_MS);

/** Serial number of a day; null for a day the calendar does not have, such as 30 February. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? serialOfWallClock(date.getTime()) : null;
}

/** Calendar day and time of a serial number. */
export function calendarOfSerial(serial: number): WallClock {
  const date = new Date(wallClockOfSerial(serial));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
    milliseconds: date.getUTCMilliseconds(),
  };
}

const known = new Map<string, boolean>();

/** Whether a number format shows a date, a time or a duration, so that its cell holds a Date. */
export function isDateFormat(format: string): boolean {
  if (format === '') return false;
  let found = known.get(format);
  if (found === undefined) {
    found = numfmtIsDateFormat(format);
    known.set(format, found);
  }
  return found;
}
