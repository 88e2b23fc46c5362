import type { Day } from '../../pipeline/day';
import type { Language } from '../../pipeline/settings';
import { COMMON_WORDS } from '../words/common-words';
import { createDays, type DayFormats } from './days';
import { createMoney, type MoneyFormats } from './money';
import { createNumbers, type NumberFormats } from './numbers';
import { WORD_LOCALES } from './word-locales';

/** How the page writes figures and days: numbers by the spreadsheet's locale, words by the language. */
export interface Formats extends MoneyFormats, NumberFormats, DayFormats {
  /** `1 day`, `76.3 days`. */
  days(count: number): string;
  /** Time of day of an instant in ms: `10:42`, `10.42`. */
  time(instant: number): string;
}

/** What formats depend on. */
export interface FormatSettings {
  readonly language: Language;
  /** As `Intl` takes it; one that it does not know is replaced by the language's. */
  readonly locale: string;
  /** ISO 4217; '' = none. */
  readonly currency: string;
  readonly today: Day;
}

export function createFormats({ language, locale, currency, today }: FormatSettings): Formats {
  const known = knownLocale(locale, language);
  const clock = new Intl.DateTimeFormat(WORD_LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
  });
  const numbers = createNumbers(known);
  return {
    ...createMoney(known, currency),
    ...numbers,
    ...createDays(language, today),
    days: (count) => COMMON_WORDS[language].days(count === 1 ? 1 : numbers.number(count)),
    time: (instant) => clock.format(instant).replace(':', language === 'nb' ? '.' : ':'),
  };
}

function knownLocale(locale: string, language: Language): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? WORD_LOCALES[language];
  } catch {
    return WORD_LOCALES[language];
  }
}
