import { openSpreadsheet } from '../actions/open-spreadsheet';
import type { Platform } from '../actions/platform';
import { sheetLanguage } from '../actions/sheet-language';
import type { Language } from '../pipeline/settings';
import { localeLanguage } from '../tables/cells/locale';
import { addMenu } from './menu';
import { createPlatform } from './platform';

/**
 * Shows the menu and brings a small sheet up to date. Before a user has agreed to anything, only the
 * menu may be made, in the language of their Google account.
 */
export function openWithMenu(event: { readonly authMode: GoogleAppsScript.Script.AuthMode }): void {
  if (event.authMode === ScriptApp.AuthMode.NONE) {
    addMenu(localeLanguage(Session.getActiveUserLocale()));
    return;
  }
  const platform = createPlatform();
  addMenu(languageOf(platform));
  openSpreadsheet(platform);
}

/** Whatever stands in the sheet, there has to be a menu: it mends what is wrong. */
function languageOf(platform: Platform): Language {
  try {
    return sheetLanguage(platform);
  } catch {
    return localeLanguage(Session.getActiveUserLocale());
  }
}
