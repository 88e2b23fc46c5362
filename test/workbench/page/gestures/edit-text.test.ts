import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTypedInput } from '../../../../workbench/grid/typed-input';
import { editText } from '../../../../workbench/page/gestures/edit-text';

const cell = (value: string | number | boolean | null, format = '', formula = '') => ({
  value,
  format,
  formula,
});

describe('the text in the cell editor', () => {
  it.each([
    [cell(null), '', ''],
    [cell('Acme'), 'Acme', 'Acme'],
    [cell('007'), "'007", "'007"],
    [cell("it's"), "it's", "it's"],
    [cell("'tis"), "''tis", "''tis"],
    [cell('007', '@'), '007', '007'],
    [cell(1274.5, '$#,##0'), '1274.5', '1274,5'],
    [cell(0.07, '0%'), '7%', '7%'],
    [cell(0.125, '0%'), '12.5%', '12,5%'],
    [cell(true), 'TRUE', 'SANN'],
    [cell(46027, 'yyyy-mm-dd'), '2026-01-05', '2026-01-05'],
    [cell(46027, 'd mmm'), '2026-01-05', '2026-01-05'],
    [cell(46027.25, 'yyyy-mm-dd'), '2026-01-05 06:00:00', '2026-01-05 06:00:00'],
    [cell(3, '', '=SUM(A1,1.5)'), '=SUM(A1,1.5)', '=SUM(A1;1,5)'],
  ])('of %j is %s, in Norwegian %s', (edited, english, norwegian) => {
    expect(editText(edited, 'en_US')).toBe(english);
    expect(editText(edited, 'nb_NO')).toBe(norwegian);
  });

  it.each(['en_US', 'nb_NO'])(
    'gives the same text and number when it is typed again (%s)',
    (locale) => {
      const values = fc.oneof(
        fc.string(),
        fc.constantFrom('1/2', '5 %', '1,5', 'SANN', 'TRUE', '=A1', "'", '2026-01-05', ' 7 '),
        fc.integer().map((number) => number / 100),
      );
      fc.assert(
        fc.property(values, (value) => {
          const shown = editText(cell(value === '' ? null : value), locale);
          const { content } = parseTypedInput(shown, locale, { currentYear: 2026 });
          expect(content).toEqual({ value: value === '' ? null : value });
        }),
      );
    },
  );
});
