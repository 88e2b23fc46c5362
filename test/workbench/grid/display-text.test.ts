import { describe, expect, it } from 'vitest';
import { displayText } from '../../../workbench/grid/display-text';
import type { CellValue } from '../../../workbench/grid/grid';

const NEW_YEARS_EVE = 46_387;
const NBSP = '\u00a0';

describe('the text a cell shows', () => {
  it.each<[CellValue, string, string, string]>([
    [null, '0.00', '', ''],
    ['=1', '', '=1', '=1'],
    ['007', '@', '007', '007'],
    ['text', '#,##0', 'text', 'text'],
    [true, '', 'TRUE', 'SANN'],
    [false, '0', 'FALSE', 'USANN'],
    [{ error: '#N/A', message: 'm' }, '0', '#N/A', '#N/A'],
    [1234.5, '', '1234.5', '1234,5'],
    [1 / 3, '', '0.3333333333', '0,3333333333'],
    [0.1 + 0.2, '', '0.3', '0,3'],
    [12, '0.###############', '12', '12'],
    [-7, '@', '-7', '-7'],
    [1234.5, '#,##0.00', '1,234.50', `1${NBSP}234,50`],
    [-1234.5, '"$"#,##0.00', '-$1,234.50', `-$1${NBSP}234,50`],
    [1234.5, '#,##0.00 [$kr]', '1,234.50 kr', `1${NBSP}234,50 kr`],
    [0.125, '0.0%', '12.5%', '12,5%'],
    [0.125, '0%', '13%', '13%'],
    [NEW_YEARS_EVE, 'yyyy-mm-dd', '2026-12-31', '2026-12-31'],
    [NEW_YEARS_EVE, 'm/d/yyyy', '12/31/2026', '12/31/2026'],
    [NEW_YEARS_EVE, 'dd.MM.yyyy', '31.12.2026', '31.12.2026'],
    [NEW_YEARS_EVE, 'd. mmmm yyyy', '31. December 2026', '31. desember 2026'],
    [NEW_YEARS_EVE + 0.75, 'M/d/yyyy H:mm:ss', '12/31/2026 18:00:00', '12/31/2026 18:00:00'],
    [0.75, 'h:mm am/pm', '6:00 PM', '6:00 p.m.'],
    [1.5, '[h]:mm', '36:00', '36:00'],
    [0, 'yyyy-mm-dd', '1899-12-30', '1899-12-30'],
    [60, 'yyyy-mm-dd', '1900-02-28', '1900-02-28'],
  ])('of %j in the format %j is %j in English and %j in Norwegian', (value, format, en, nb) => {
    expect(displayText(value, format, 'en_US')).toBe(en);
    expect(displayText(value, format, 'nb_NO')).toBe(nb);
  });
});
