import type { Language } from '../pipeline/settings';
import { MENU_WORDS } from '../words/menu';

/** Adds the add-on's menu. Allowed even before the user has agreed to anything. */
export function addMenu(language: Language): void {
  const words = MENU_WORDS[language];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.openPipeline, 'openSidebar')
    .addItem(words.openBoard, 'openBoard')
    .addSeparator()
    .addItem(words.checkAll, 'checkAllDeals')
    .addItem(words.updateForecast, 'updateForecast')
    .addItem(words.updateFunnel, 'updateFunnel')
    .addItem(words.showHistory, 'showHistory')
    .addSeparator()
    .addItem(words.setUp, 'setUpSpreadsheet')
    .addItem(words.remove, 'removeDealsheet')
    .addToUi();
}
