import { describe, expect, it } from 'vitest';
import {
  builtInFormat,
  excelFormat,
  gridFormat,
} from '../../../../workbench/files/xlsx/excel-format';

/** Google's pattern, and Excel's in an English and a Norwegian spreadsheet. */
const PATTERNS = [
  ['yyyy-mm-dd', 'yyyy-mm-dd', 'yyyy-mm-dd'],
  ['dd.mm.yyyy', 'dd.mm.yyyy', 'dd.mm.yyyy'],
  ['d. mmm yyyy', 'd. mmm yyyy', '[$-414]d. mmm yyyy'],
  ['dddd h:mm', 'dddd h:mm', '[$-414]dddd h:mm'],
  ['m/d/yyyy h:mm am/pm', 'm/d/yyyy h:mm AM/PM', 'm/d/yyyy h:mm AM/PM'],
  ['[h]:mm:ss', '[h]:mm:ss', '[h]:mm:ss'],
  ['#,##0.00', '#,##0.00', '#,##0.00'],
  ['[$kr] #,##0', '[$kr] #,##0', '[$kr] #,##0'],
  ['#,##0 "kr";[Red]-#,##0', '#,##0 "kr";[Red]-#,##0', '#,##0 "kr";[Red]-#,##0'],
  ['0.00E+00', '0.00E+00', '0.00E+00'],
  ['0%', '0%', '0%'],
  ['@', '@', '@'],
] as const;

describe('number formats in Excel files', () => {
  it.each(PATTERNS)('%s is %s, with Norwegian names %s', (google, english, norwegian) => {
    expect(excelFormat(google, 'en_US')).toBe(english);
    expect(excelFormat(google, 'nb_NO')).toBe(norwegian);
    expect(gridFormat(english)).toBe(google);
    expect(gridFormat(norwegian)).toBe(google);
  });

  it('show numbers as they are where Google does', () => {
    for (const pattern of ['', 'General', '0.###############']) {
      expect(excelFormat(pattern, 'en_US')).toBe('General');
    }
    expect(gridFormat('General')).toBe('');
  });

  it('quote letters that mean nothing, and count elapsed time once', () => {
    expect(excelFormat('#,##0 kr', 'nb_NO')).toBe('#,##0 "kr"');
    expect(excelFormat('[hh]:[mm]:[ss]', 'en_US')).toBe('[hh]:mm:ss');
  });

  it('that Excel keeps as a number follow the locale', () => {
    expect(builtInFormat(14, 'en_US')).toBe('m/d/yyyy');
    expect(builtInFormat(14, 'nb_NO')).toBe('dd.mm.yyyy');
    expect([0, 10, 49].map((id) => builtInFormat(id, 'en_US'))).toEqual(['', '0.00%', '@']);
  });
});
