import type { Language } from '../pipeline/settings';
import { localeLanguage } from '../tables/locale';
import { tabRangeName } from '../tables/range-names';
import { readSettings } from './configuration';
import { findLayout } from './deals-layout';
import type { Platform } from './platform';
import { reconcileSheet } from './reconcile-sheet';
import { refreshToday } from './today';

/** Largest grid that is reconciled when the spreadsheet is opened: a simple trigger has 30 s. */
const MOST_ROWS_AT_OPENING = 2_000;

/** The language the team chose, else the one of the spreadsheet's locale. */
export function sheetLanguage({ workbook }: Platform): Language {
  const names = workbook.names();
  return names.has(tabRangeName('settings'))
    ? readSettings(names, workbook).language
    : localeLanguage(workbook.locale());
}

/** What opening does: today is renewed, and a small sheet is reconciled. */
export function openSpreadsheet(platform: Platform): void {
  const { workbook } = platform;
  const names = workbook.names();
  const layout = findLayout(names);
  if (!layout) return;
  refreshToday(readSettings(names, workbook), names, platform);
  if (workbook.gridRows(layout.sheet) <= MOST_ROWS_AT_OPENING) reconcileSheet(platform, null);
}
