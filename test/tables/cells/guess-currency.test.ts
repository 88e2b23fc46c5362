import { expect, it } from 'vitest';
import { guessCurrency } from '../../../src/tables/cells/guess-currency';

it.each([
  ['number formats', [1000, 2000], ['[$€-1809]#,##0', '[$€-1809]#,##0'], 'nb_NO', 'EUR'],
  ['texts', ['$1,200', 'USD 300'], ['', ''], 'nb_NO', 'USD'],
  ['what most cells say', ['kr 100', 'kr 200', '€ 5'], ['', '', ''], 'nb_NO', 'NOK'],
  ['the country, for a symbol of several currencies', ['kr 100'], [''], 'sv_SE', 'SEK'],
  ['the country, where nothing names one', [100, ''], ['#,##0', '[$€-1809]#,##0'], 'en_US', 'USD'],
])('goes by %s', (_by, amounts, formats, locale, currency) => {
  expect(guessCurrency(amounts, formats, locale)).toBe(currency);
});

it('is not known where neither cells nor country say one', () => {
  expect(guessCurrency([100, '1 mill'], ['', ''], 'eo')).toBe('');
});
