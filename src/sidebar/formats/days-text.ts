import type { Language } from '../../pipeline/settings';
import { COMMON_WORDS } from '../words/common-words';

/** A number of days in words. */
export const daysText = (count: number, language: Language): string =>
  COMMON_WORDS[language].days(count);
