import { type Day, daysBetween } from '../../pipeline/day';
import type { Language } from '../../pipeline/settings';
import { COMMON_WORDS } from '../words/common-words';

const LOCALES: Record<Language, string> = { en: 'en-GB', nb: 'nb-NO' };

/** A day, with its year unless it is that of today. */
export const dayText = (day: Day, today: Day, language: Language): string =>
  write(day, language, {
    day: 'numeric',
    month: 'short',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });

/** A day with its weekday and year, and how it lies to today if it is near. */
export function dayInWords(day: Day, today: Day, language: Language): string {
  const text = write(day, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const near = nearDay(day, today, language);
  return near ? `${text} (${near})` : text;
}

/** Today, tomorrow or yesterday by that word, any other day as `dayText` has it. */
export const relativeDay = (day: Day, today: Day, language: Language): string =>
  nearDay(day, today, language) ?? dayText(day, today, language);

function nearDay(day: Day, today: Day, language: Language): string | null {
  const words = COMMON_WORDS[language];
  const distance = daysBetween(today, day);
  if (distance === 0) return words.today;
  if (distance === 1) return words.tomorrow;
  return distance === -1 ? words.yesterday : null;
}

const write = (day: Day, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).format(
    Date.parse(day),
  );
