import { openSpreadsheet } from '../actions/open-spreadsheet';
import { localeLanguage } from '../tables/cells/locale';
import { addMenu } from './menu';
import { createPlatform } from './platform';
import { languageOf } from './spreadsheet-language';

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
