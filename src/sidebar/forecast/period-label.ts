import type { Language } from '../../pipeline/settings';
import { WORD_LOCALES } from '../formats/word-locales';
import type { ForecastViewWords } from '../words/forecast-words';

/** Name of a period by its label: `2026-12`, `2026-Q4`, `2026`; '' = all time. */
export function periodLabel(label: string, words: ForecastViewWords, language: Language): string {
  const [year = '', part = ''] = label.split('-');
  if (label === '') return words.present.all;
  if (part === '') return year;
  if (part.startsWith('Q')) return words.quarter(part.slice(1), year);
  return monthLabel(label, language, 'long');
}

/** A calendar month (`YYYY-MM`) in words, such as `Dec 2026`. */
export const monthLabel = (
  month: string,
  language: Language,
  length: 'short' | 'long' = 'short',
): string =>
  new Intl.DateTimeFormat(WORD_LOCALES[language], {
    ...{ month: length, year: 'numeric', timeZone: 'UTC' },
  }).format(Date.parse(`${month}-01`));
