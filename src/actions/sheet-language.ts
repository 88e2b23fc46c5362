import type { Language } from '../pipeline/settings';
import { readSettings } from './configuration';
import type { Platform } from './platform';

/** The language the team chose, else the one of the spreadsheet's locale. */
export const sheetLanguage = ({ workbook }: Pick<Platform, 'workbook'>): Language =>
  readSettings(workbook.names(), workbook).language;
