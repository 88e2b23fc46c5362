import type { Platform } from '../actions/platform';
import { sheetLanguage } from '../actions/sheet-language';
import type { Language } from '../pipeline/settings';
import { localeLanguage } from '../tables/cells/locale';

/** The team's language; where the sheet cannot say it, that of the user's Google account. */
export function languageOf(platform: Platform): Language {
  try {
    return sheetLanguage(platform);
  } catch {
    return localeLanguage(Session.getActiveUserLocale());
  }
}
