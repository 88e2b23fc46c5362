import { describe, expect, it } from 'vitest';
import { NEW_CHART } from '../../../workbench/apps-script/chart-spec';
import { type ChartTable, chartTable } from '../../../workbench/charts/chart-table';
import { cells } from './chart-fixture';

/** Names of points, then each series with its texts. */
const shape = ({ domain, series }: ChartTable) => [
  domain.map(({ text }) => text),
  ...series.map((one) => [one.name, ...one.cells.map(({ text }) => text)]),
];

const SALES = cells([
  ['Month', 'North', 'South'],
  ['January', 10, 30],
  ['February', 20, 20],
]);

describe('the table of a chart', () => {
  it('tells headers, names of points and series apart', () => {
    expect(shape(chartTable({ ...NEW_CHART, numHeaders: 1 }, [SALES], true))).toEqual([
      ['January', 'February'],
      ['North', '10', '20'],
      ['South', '30', '20'],
    ]);
  });

  it('guesses a header of words over numbers when told of none', () => {
    expect(shape(chartTable(NEW_CHART, [SALES], true))[1]).toEqual(['North', '10', '20']);
    expect(shape(chartTable(NEW_CHART, [SALES.slice(1)], true))[1]).toEqual(['', '10', '20']);
  });

  it('joins the texts of several header rows', () => {
    const rows = [...cells([['', '2026', '2026']]), ...SALES];
    const table = chartTable({ ...NEW_CHART, numHeaders: 2 }, [rows], true);
    expect(shape(table)[1]).toEqual(['2026 North', '10', '20']);
  });

  it('makes series of rows when transposed', () => {
    const spec = { ...NEW_CHART, numHeaders: 1, transposed: true };
    expect(shape(chartTable(spec, [SALES], true))).toEqual([
      ['North', 'South'],
      ['January', '10', '30'],
      ['February', '20', '20'],
    ]);
  });

  it('puts several ranges side by side, shorter ones filled up with empty cells', () => {
    const names = SALES.map((row) => row.slice(0, 1));
    const south = SALES.slice(0, 2).map((row) => row.slice(2));
    expect(shape(chartTable({ ...NEW_CHART, numHeaders: 1 }, [names, south], true))).toEqual([
      ['January', 'February'],
      ['South', '30', ''],
    ]);
  });

  it('puts several ranges below each other when rows are merged', () => {
    const spec = { ...NEW_CHART, numHeaders: 1, mergeStrategy: 'MERGE_ROWS' } as const;
    const march = cells([['March', 6]]);
    expect(shape(chartTable(spec, [SALES, march], true))).toEqual([
      ['January', 'February', 'March'],
      ['North', '10', '20', '6'],
      ['South', '30', '20', ''],
    ]);
  });

  it('takes a first column of words or dates for names, and one of plain numbers for a series', () => {
    const spec = { ...NEW_CHART, numHeaders: 1 };
    expect(shape(chartTable(spec, [SALES], undefined))[0]).toEqual(['January', 'February']);
    const days = cells(
      [
        ['Day', 'n'],
        [46000, 1],
      ],
      ['yyyy-mm-dd'],
    );
    expect(shape(chartTable(spec, [days], undefined))[0]).toEqual(['2025-12-09']);
    const numbers = cells([
      ['a', 'b'],
      [5, 1],
    ]);
    expect(shape(chartTable(spec, [numbers], undefined))).toEqual([[''], ['a', '5'], ['b', '1']]);
  });

  it('is empty without cells', () => {
    expect(shape(chartTable(NEW_CHART, [], true))).toEqual([[]]);
    expect(shape(chartTable(NEW_CHART, [[]], undefined))).toEqual([[]]);
  });
});
