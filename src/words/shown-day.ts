import type { Language } from '../pipeline/settings';

/** How cells write days, in Google's (en-US) syntax. */
export const DAY_PATTERNS: Record<Language, string> = { en: 'yyyy-mm-dd', nb: 'dd.mm.yyyy' };

/** A day `YYYY-MM-DD` as the language writes it; any other text as it is. */
export const shownDay = (text: string, language: Language): string =>
  language === 'nb' ? text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1') : text;
