import type { GridLocale } from './grid-locale';
import { serialOfDay } from './serial-date';
import type { TypedNumber } from './typed-number';

/**
 * Reads a day, a time or both. Days: `2026-12-31` everywhere; `12/31/2026`, `12-31-26`, `1/2`,
 * `Jan 5, 2026` and `5 Jan 2026` in English; `31.12.2026`, `31.12.26` and `5. januar 2026` in
 * Norwegian. Where it is not known what Google does, text stays text: in Norwegian `1/2`, `1.2`
 * and days with slashes or hyphens.
 *
 * @param currentYear of a day written without one; undefined leaves such a day text
 */
export function typedDate(
  text: string,
  locale: GridLocale,
  currentYear: number | undefined,
): TypedNumber | null {
  const whole = typedDay(text, locale, currentYear) ?? typedTime(text, locale);
  if (whole) return whole;
  const split = /^(.*\d),? (\d{1,2}:\d\d.*)$/.exec(text);
  const day = split && typedDay(split[1] ?? '', locale, currentYear);
  const time = day && typedTime(split[2] ?? '', locale);
  if (!time || time.value >= 1) return null;
  return { value: day.value + time.value, format: `${day.format} ${time.format}` };
}

type DayParts = { year: string | undefined; month: string | number; day: string; format: string };

function typedDay(
  text: string,
  locale: GridLocale,
  currentYear: number | undefined,
): TypedNumber | null {
  const parts = isoDay(text) ?? (locale.tag === 'en-US' ? englishDay : norwegianDay)(text, locale);
  if (!parts) return null;
  const year = parts.year === undefined ? currentYear : fullYear(parts.year);
  if (year === undefined) return null;
  const value = serialOfDay(year, Number(parts.month), Number(parts.day));
  return value === null ? null : { value, format: parts.format };
}

/** Two digits up to 29 are years of this century, others of the last. */
const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

function isoDay(text: string): DayParts | null {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  return year === undefined ? null : { year, month, day, format: 'yyyy-mm-dd' };
}

function englishDay(text: string, locale: GridLocale): DayParts | null {
  const numeric = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d\d))?$/.exec(text);
  if (numeric) {
    const [, month = '', mark = '', day = '', year] = numeric;
    const format = ['m', 'd', ...(year === undefined ? [] : [year.length > 2 ? 'yyyy' : 'yy'])];
    return { year, month, day, format: format.join(mark) };
  }
  const monthFirst = /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  if (monthFirst) {
    return namedDay(locale, monthFirst[1], monthFirst[2], monthFirst[3], 'M d, yyyy');
  }
  const [, day, name, year] = /^(\d{1,2})[ -]([a-z]+)[ -](\d{4})$/i.exec(text) ?? [];
  return namedDay(locale, name, day, year, 'd M yyyy');
}

function norwegianDay(text: string, locale: GridLocale): DayParts | null {
  const numeric = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(text);
  if (numeric) {
    const [, day = '', month = '', year = ''] = numeric;
    return { year, month, day, format: year.length > 2 ? 'dd.mm.yyyy' : 'dd.mm.yy' };
  }
  const [, day, name, year] = /^(\d{1,2})\.? ([a-z]+)\.? (\d{4})$/i.exec(text) ?? [];
  return namedDay(locale, name, day, year, 'd. M yyyy');
}

/** A month by its name or the first three letters of it. */
function namedDay(
  { months }: GridLocale,
  name = '',
  day = '',
  year = '',
  layout: string,
): DayParts | null {
  const wanted = name.toLowerCase();
  const index = months.findIndex((month) => month === wanted || month.slice(0, 3) === wanted);
  if (index < 0) return null;
  const long = wanted.length > 3 || months[index]?.length === 3;
  return { year, month: index + 1, day, format: layout.replace('M', long ? 'mmmm' : 'mmm') };
}

/** A time of day as a part of it; from 24 hours on a duration. */
function typedTime(text: string, locale: GridLocale): TypedNumber | null {
  const match = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?: ?([ap])m)?$/i.exec(text);
  if (!match) return null;
  const [, hourText = '', minutes = '', seconds, half] = match;
  if (half !== undefined && (locale.tag !== 'en-US' || !isTwelveHour(Number(hourText))))
    return null;
  const hours = half === undefined ? Number(hourText) : hoursOfHalf(Number(hourText), half);
  const value = (hours * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const hourFormat = hours > 23 ? '[h]' : 'h';
  const format = `${hourFormat}:mm${seconds === undefined ? '' : ':ss'}${half ? ' am/pm' : ''}`;
  return { value, format };
}

const isTwelveHour = (hour: number): boolean => hour >= 1 && hour <= 12;

const hoursOfHalf = (hour: number, half: string): number =>
  (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
