import type { Language } from '../../pipeline/settings';

/** The locale in which days and months are written in words. */
export const WORD_LOCALES: Record<Language, string> = { en: 'en-GB', nb: 'nb-NO' };
