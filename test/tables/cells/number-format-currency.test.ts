import { describe, expect, it } from 'vitest';
import { numberFormatCurrency } from '../../../src/tables/cells/number-format-currency';

describe('numberFormatCurrency', () => {
  it.each([
    ['[$€-1809]#,##0', 'EUR'],
    ['[$NOK]\\ #,##0', 'NOK'],
    ['[$NOK] #,##0.00', 'NOK'],
    ['[$kr-414] #,##0', 'NOK'],
    ['#,##0.00 [$kr.-406]', 'DKK'],
    ['[$kr-41D]#,##0;[Red]-[$kr-41D]#,##0', 'SEK'],
    ['[$$-409]#,##0', 'USD'],
    ['[$$-1009]#,##0', 'CAD'],
    ['"£"#,##0', 'GBP'],
    ['#,##0 €', 'EUR'],
    ['$#,##0', 'USD'],
    ['"kr" #,##0', 'NOK'],
    ['#,##0 "MNOK"', 'NOK'],
  ])('finds in %j the currency %s', (format, currency) => {
    expect(numberFormatCurrency(format, '')).toBe(currency);
  });

  it('takes a shared symbol for the sheet currency where that is one of them', () => {
    expect(numberFormatCurrency('"kr" #,##0', 'SEK')).toBe('SEK');
    expect(numberFormatCurrency('"$"#,##0', 'AUD')).toBe('AUD');
    expect(numberFormatCurrency('"$"#,##0', 'NOK')).toBe('USD');
  });

  it.each([
    '0.###############',
    '#,##0',
    '@',
    'General',
    '[$-414]d. mmmm yyyy',
    '0.0%',
    '[Red]0',
    '',
  ])('finds none in %j', (format) => {
    expect(numberFormatCurrency(format, 'NOK')).toBe('');
  });
});
