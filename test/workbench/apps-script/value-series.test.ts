import { describe, expect, it } from 'vitest';
import { type SeriesCell, valueSeries } from '../../../workbench/apps-script/value-series';
import type { CellValue } from '../../../workbench/grid/grid';

const DAY = 'yyyy-mm-dd';

const cells = (values: readonly CellValue[], format = ''): SeriesCell[] =>
  values.map((value) => ({ value, format }));

/** The three values after a series and the two before it. */
function around(given: readonly SeriesCell[]): unknown {
  const series = valueSeries(given);
  if (!series) return null;
  const length = given.length;
  return [series(-2), series(-1), '…', series(length), series(length + 1), series(length + 2)];
}

describe('numbers', () => {
  it('repeat when there is one', () => {
    expect(valueSeries(cells([5]))).toBeNull();
  });

  it.each([
    [
      [1, 2],
      [-1, 0, '…', 3, 4, 5],
    ],
    [
      [10, 7.5],
      [15, 12.5, '…', 5, 2.5, 0],
    ],
    [
      [0.1, 0.2],
      [-0.1, 0, '…', 0.3, 0.4, 0.5],
    ],
    [
      [4, 4],
      [4, 4, '…', 4, 4, 4],
    ],
  ])('%j go on by their step', (numbers, expected) => {
    expect(around(cells(numbers))).toEqual(expected);
  });

  it('with unequal steps go on along the straight line that is nearest', () => {
    // Of 1, 2, 6: mean 3, slope (6 - 1) / 2.
    expect(around(cells([1, 2, 6]))).toEqual([-4.5, -2, '…', 8, 10.5, 13]);
  });
});

describe('days', () => {
  it('go on by one day when there is one', () => {
    expect(around(cells([46027], DAY))).toEqual([46025, 46026, '…', 46028, 46029, 46030]);
  });

  it('go on by their distance', () => {
    expect(around(cells([46027, 46034], DAY))).toEqual([46013, 46020, '…', 46041, 46048, 46055]);
  });

  it('go on by months, the last day of one that is too short', () => {
    // 31 December 2025, 31 January 2026; then 28 February, 31 March, 30 April.
    expect(around(cells([46022, 46053], DAY))).toEqual([45961, 45991, '…', 46081, 46112, 46142]);
  });
});

describe('texts', () => {
  it.each([
    [['Deal 1'], ['Deal 1', 'Deal 0', '…', 'Deal 2', 'Deal 3', 'Deal 4']],
    [
      ['Q2', 'Q4'],
      ['Q2', 'Q0', '…', 'Q6', 'Q8', 'Q10'],
    ],
    [['D-098'], ['D-096', 'D-097', '…', 'D-099', 'D-100', 'D-101']],
  ])('%j count on', (texts, expected) => {
    expect(around(cells(texts))).toEqual(expected);
  });

  it.each([[['Acme']], [['A1', 'B2']], [['Deal 1', 'Deal']], [['Deal 1', 2]], [['Deal 1', null]]])(
    '%j repeat',
    (texts) => {
      expect(valueSeries(cells(texts))).toBeNull();
    },
  );

  it('repeat booleans and nothing', () => {
    expect(valueSeries(cells([true]))).toBeNull();
    expect(valueSeries(cells([null]))).toBeNull();
    expect(valueSeries(cells([1, null]))).toBeNull();
  });
});
