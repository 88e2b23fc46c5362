import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTypedInput } from '../../../workbench/grid/typed-input';

/** 1 January 2026 is 46023: 36526 of 1 January 2000, 26 years and the 7 leap days up to 2024. */
const NEW_YEAR_2026 = 46_023;

const typed = (text: string, locale: string, format = '') =>
  parseTypedInput(text, locale, { currentYear: 2026, format });

const number = (value: number, format = '') => ({ content: { value }, format });
const kept = (value: string | boolean | null) => ({ content: { value }, format: '' });

describe.each(['en_US', 'nb_NO'])('text typed in a sheet of any locale, here %s', (locale) => {
  it.each([
    ['', null],
    ["'007", '007'],
    ["'=1+1", '=1+1'],
    ["'", ''],
    ['=', '='],
    ['Acme AS', 'Acme AS'],
    [' padded ', ' padded '],
    ['+5', '+5'],
    ['+47 12 34 56 78', '+47 12 34 56 78'],
    ['-x', '-x'],
    ['--5', '--5'],
    ['-', '-'],
    ['%', '%'],
    ['(5)', '(5)'],
    ['€5', '€5'],
    ['1e999', '1e999'],
    ['2026-02-30', '2026-02-30'],
    ['2026-12', '2026-12'],
    ['12:60', '12:60'],
    ['2026-12-31 25:00', '2026-12-31 25:00'],
    ['1 2', '1 2'],
    ['D-0001', 'D-0001'],
    ['true', true],
    [' FALSE ', false],
  ])('%j is no number and no date', (text, value) => {
    expect(typed(text, locale)).toEqual(kept(value));
  });

  it.each([
    ['5', 5, ''],
    ['-5', -5, ''],
    ['007', 7, ''],
    [' 12 ', 12, ''],
    ['1e3', 1000, '0.00E+00'],
    ['50%', 0.5, '0%'],
    ['50 %', 0.5, '0%'],
    ['-7%', -0.07, '0%'],
    ['2026-12-31', NEW_YEAR_2026 + 364, 'yyyy-mm-dd'],
    ['2026-1-2', NEW_YEAR_2026 + 1, 'yyyy-mm-dd'],
    ['2024-02-29', 45_351, 'yyyy-mm-dd'],
    ['6:00', 0.25, 'h:mm'],
    ['18:00:00', 0.75, 'h:mm:ss'],
    ['36:00', 1.5, '[h]:mm'],
    ['2026-01-01 12:00', NEW_YEAR_2026 + 0.5, 'yyyy-mm-dd h:mm'],
  ])('%j is a number', (text, value, format) => {
    expect(typed(text, locale)).toEqual(number(value, format));
  });

  it('with a leading = is a formula, also in a cell of plain text', () => {
    const formula = { content: { formula: '=F(A1)' }, format: '' };
    expect(typed('=F(A1)', locale)).toEqual(formula);
    expect(typed('=F(A1)', locale, '@')).toEqual(formula);
  });

  it('stays as it is in a cell of plain text, but for the apostrophe', () => {
    for (const text of ['007', 'TRUE', '2026-12-31', '50%', ' 1 ']) {
      expect(typed(text, locale, '@')).toEqual(kept(text));
    }
    expect(typed("'007", locale, '@')).toEqual(kept('007'));
  });

  it('is the number that a whole number or decimal fraction spells', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), (thousandths) => {
        const text = String(thousandths / 1000).replace('.', locale === 'en_US' ? '.' : ',');
        fc.pre(!text.includes('e'));
        expect(typed(text, locale)).toEqual(number(thousandths / 1000));
      }),
    );
  });
});

describe('text typed in an English sheet', () => {
  it.each([
    ['1,234.50', 1234.5, '#,##0.00'],
    ['1,234,567', 1_234_567, '#,##0'],
    ['1234.5', 1234.5, ''],
    ['.5', 0.5, ''],
    ['1.', 1, ''],
    ['12.5%', 0.125, '0.00%'],
    ['$1,234.50', 1234.5, '"$"#,##0.00'],
    ['-$5', -5, '"$"#,##0'],
    ['$-5.25', -5.25, '"$"#,##0.00'],
    ['12/31/2026', NEW_YEAR_2026 + 364, 'm/d/yyyy'],
    ['1-2-26', NEW_YEAR_2026 + 1, 'm-d-yy'],
    ['1/1/30', 10_959, 'm/d/yy'],
    ['1/2', NEW_YEAR_2026 + 1, 'm/d'],
    ['Jan 5, 2026', NEW_YEAR_2026 + 4, 'mmm d, yyyy'],
    ['January 5 2026', NEW_YEAR_2026 + 4, 'mmmm d, yyyy'],
    ['5 Jan 2026', NEW_YEAR_2026 + 4, 'd mmm yyyy'],
    ['6:00 PM', 0.75, 'h:mm am/pm'],
    ['12:00 am', 0, 'h:mm am/pm'],
    ['1/1/2026 6:00 PM', NEW_YEAR_2026 + 0.75, 'm/d/yyyy h:mm am/pm'],
  ])('%j is a number', (text, value, format) => {
    expect(typed(text, 'en_US')).toEqual(number(value, format));
  });

  it.each(['1 234', '1,23', '1.234,50', '31/12/2026', '31.12.2026', 'kr 100', '13:00 PM', 'SANN'])(
    '%j stays text',
    (text) => {
      expect(typed(text, 'en_US')).toEqual(kept(text));
    },
  );

  it('stays text for a day without a year when the year is not known', () => {
    expect(parseTypedInput('1/2', 'en_US')).toEqual(kept('1/2'));
  });
});

describe('text typed in a Norwegian sheet', () => {
  it.each([
    ['1 234,50', 1234.5, '#,##0.00'],
    ['1\u00a0234\u00a0567', 1_234_567, '#,##0'],
    ['1\u202f234', 1234, '#,##0'],
    ['0,5', 0.5, ''],
    ['12,5 %', 0.125, '0.00%'],
    ['kr 1 234,50', 1234.5, '[$kr] #,##0.00'],
    ['1 234,50 kr', 1234.5, '#,##0.00 [$kr]'],
    ['-500 kr', -500, '#,##0 [$kr]'],
    ['Kr. 500', 500, '[$kr] #,##0'],
    ['31.12.2026', NEW_YEAR_2026 + 364, 'dd.mm.yyyy'],
    ['1.2.26', NEW_YEAR_2026 + 31, 'dd.mm.yy'],
    ['5. januar 2026', NEW_YEAR_2026 + 4, 'd. mmmm yyyy'],
    ['17. mai 2026', NEW_YEAR_2026 + 136, 'd. mmmm yyyy'],
    ['31.12.2026 18:00', NEW_YEAR_2026 + 364.75, 'dd.mm.yyyy h:mm'],
  ])('%j is a number', (text, value, format) => {
    expect(typed(text, 'nb_NO')).toEqual(number(value, format));
  });

  it('is a boolean in either language', () => {
    expect(typed('SANN', 'nb_NO')).toEqual(kept(true));
    expect(typed('usann', 'nb_NO')).toEqual(kept(false));
  });

  it.each(['1.234', '1.2', '1.234,50', '1,234.50', '1/2', '12/31/2026', '31.12', '$5', '6:00 PM'])(
    '%j stays text',
    (text) => {
      expect(typed(text, 'nb_NO')).toEqual(kept(text));
    },
  );
});

it('is not guessed for another locale', () => {
  expect(() => typed('5', 'de_DE')).toThrow('not emulated: the spreadsheet locale de_DE');
});
