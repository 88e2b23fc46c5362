import { describe, expect, it } from 'vitest';
import { localeContext, localeCurrency } from '../../../src/tables/cells/locale';

describe('localeContext', () => {
  // Marks and orders as the Unicode CLDR has them.
  it.each([
    ['nb_NO', true, false],
    ['no_NO', true, false],
    ['de_DE', true, false],
    ['fr_FR', true, false],
    ['pt_BR', true, false],
    ['de_CH', false, false],
    ['en_GB', false, false],
    ['en_US', false, true],
    ['es_MX', false, false],
    ['en_ZA', true, false],
    ['ja_JP', false, false],
    ['', true, false],
  ])('knows decimal comma and month first of %j', (locale, decimalComma, monthFirst) => {
    expect(localeContext(locale)).toEqual({ decimalComma, monthFirst });
  });
});

describe('localeCurrency', () => {
  it.each([
    ['nb_NO', 'NOK'],
    ['en_US', 'USD'],
    ['en_IE', 'EUR'],
    ['de_CH', 'CHF'],
    ['de', ''],
    ['xx_QQ', ''],
  ])('finds in %j the currency %j', (locale, currency) => {
    expect(localeCurrency(locale)).toBe(currency);
  });
});
