import type { Language } from '../pipeline/settings';
import { localeLanguage } from '../tables/locale';
import { tabRangeName } from '../tables/range-names';
import { readSettings } from './configuration';
import type { Platform } from './platform';

/** The language the team chose, else the one of the spreadsheet's locale. */
export function sheetLanguage({ workbook }: Pick<Platform, 'workbook'>): Language {
  const names = workbook.names();
  return names.has(tabRangeName('settings'))
    ? readSettings(names, workbook).language
    : localeLanguage(workbook.locale());
}
