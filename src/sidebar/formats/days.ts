import { type Day, daysBetween } from '../../pipeline/day';
import type { Language } from '../../pipeline/settings';
import { COMMON_WORDS } from '../words/common-words';
import { WORD_LOCALES } from './word-locales';

export interface DayFormats {
  /** A day, with its year unless it is this year's: `12 May`, `12. mai 2027`. */
  day(day: Day): string;
  /** A day with its weekday and what it is from today: `Tuesday 12 May 2026 (tomorrow)`. */
  dayInWords(day: Day): string;
  /** `today`, `tomorrow`, `yesterday`, else the day. */
  relativeDay(day: Day): string;
}

/** How days are written in a language, seen from today. */
export function createDays(language: Language, today: Day): DayFormats {
  const words = COMMON_WORDS[language];
  const writer = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
    const format = new Intl.DateTimeFormat(WORD_LOCALES[language], { ...options, timeZone: 'UTC' });
    return (day) => format.format(Date.parse(day));
  };
  const ofThisYear = writer({ day: 'numeric', month: 'short' });
  const ofAnyYear = writer({ day: 'numeric', month: 'short', year: 'numeric' });
  const long = writer({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const near = (day: Day): string | undefined =>
    [words.yesterday, words.today, words.tomorrow][daysBetween(today, day) + 1];
  const day = (of: Day): string =>
    of.slice(0, 4) === today.slice(0, 4) ? ofThisYear(of) : ofAnyYear(of);
  return {
    day,
    dayInWords: (of) => (near(of) ? `${long(of)} (${near(of)})` : long(of)),
    relativeDay: (of) => near(of) ?? day(of),
  };
}
