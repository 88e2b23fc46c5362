import { describe, expect, it } from 'vitest';
import { axesOf, drawn, legendOf, seriesOf, tooltipOf } from './chart-fixture';

const MONTHS = [
  ['Month', 'North', 'South'],
  ['January', 10, 30],
  ['February', 20, 20],
  ['March', 6, 2],
];

describe('a column chart', () => {
  it('stands its series beside each other over the names of the first column', () => {
    const chart = drawn({ type: 'COLUMN' }, MONTHS);
    expect(axesOf(chart, 'xAxis')[0]?.data).toEqual(['January', 'February', 'March']);
    expect(seriesOf(chart).map(({ type, name, data, stack }) => [type, name, data, stack])).toEqual(
      [
        ['bar', 'North', [10, 20, 6], undefined],
        ['bar', 'South', [30, 20, 2], undefined],
      ],
    );
  });

  it('stacks values, or the shares that they are of their stack', () => {
    const stacked = drawn({ type: 'COLUMN', options: { isStacked: true } }, MONTHS);
    expect(seriesOf(stacked).map(({ stack, data }) => [stack, data])).toEqual([
      ['bar-0', [10, 20, 6]],
      ['bar-0', [30, 20, 2]],
    ]);
    const shares = drawn({ type: 'COLUMN', options: { isStacked: 'percent' } }, MONTHS);
    expect(seriesOf(shares).map(({ data }) => data)).toEqual([
      [0.25, 0.5, 0.75],
      [0.75, 0.5, 0.25],
    ]);
    const [axis] = axesOf(shares, 'yAxis');
    expect([axis?.min, axis?.max, axis?.axisLabel.formatter(0.25)]).toEqual([0, 1, '25%']);
    expect(tooltipOf(shares, 1, 2)).toBe('<b>March</b><br>South: <b>2</b>');
  });

  it('turns its points around when told so', () => {
    const turned = drawn({ type: 'COLUMN', options: { reverseCategories: true } }, MONTHS);
    expect(axesOf(turned, 'xAxis')[0]?.inverse).toBe(true);
  });
});

describe('a bar chart', () => {
  it('lies, with its first point on top', () => {
    const chart = drawn({ type: 'BAR' }, MONTHS);
    expect(axesOf(chart, 'yAxis')[0]).toMatchObject({ type: 'category', inverse: true });
    expect(axesOf(chart, 'xAxis')[0]).toMatchObject({ type: 'value', inverse: false });
  });

  it('has its first point at the bottom, or its bars to the left, when told so', () => {
    const options = { reverseCategories: true, 'hAxis.direction': -1 };
    const chart = drawn({ type: 'BAR', options }, MONTHS);
    expect(axesOf(chart, 'yAxis')[0]?.inverse).toBe(false);
    expect(axesOf(chart, 'xAxis')[0]?.inverse).toBe(true);
  });
});

describe('a line chart', () => {
  it('draws lines as they were told to be', () => {
    const series = { 1: { lineWidth: 5, lineDashStyle: [4, 2], pointSize: 9 } };
    const chart = drawn({ type: 'LINE', options: { series, curveType: 'function' } }, MONTHS);
    const [north, south] = seriesOf(chart);
    expect(north).toMatchObject({ type: 'line', symbol: 'none', smooth: true });
    expect(north?.lineStyle).toEqual({ color: '#4285f4', width: 2 });
    expect(south).toMatchObject({ symbol: 'circle', symbolSize: 9 });
    expect(south?.lineStyle).toEqual({ color: '#ea4335', width: 5, type: [4, 2] });
    expect(chart.notDrawn).toEqual([]);
  });

  it('places dates by their distance, unless they are to be names', () => {
    const days = [
      ['Day', 'Deals'],
      [46000, 2],
      [46003, 5],
    ];
    const formats = ['yyyy-mm-dd'];
    const byDate = drawn({ type: 'LINE' }, days, formats);
    expect(seriesOf(byDate)[0]?.data).toEqual([
      [46000, 2],
      [46003, 5],
    ]);
    const [axis] = axesOf(byDate, 'xAxis');
    expect([axis?.type, axis?.axisLabel.formatter(46000)]).toEqual(['value', '2025-12-09']);
    const byName = drawn({ type: 'LINE', options: { treatLabelsAsText: true } }, days, formats);
    expect(seriesOf(byName)[0]?.data).toEqual([2, 5]);
    expect(axesOf(byName, 'xAxis')[0]?.data).toEqual(['2025-12-09', '2025-12-12']);
  });

  it('is never stacked, and says that this was not done', () => {
    const chart = drawn({ type: 'LINE', options: { isStacked: true } }, MONTHS);
    expect(seriesOf(chart).map(({ stack }) => stack)).toEqual([undefined, undefined]);
    expect(chart.notDrawn).toEqual(['isStacked']);
  });
});

describe('an area chart', () => {
  it('fills what is below its lines, a gap in a stack as nothing', () => {
    const rows = [...MONTHS, ['April', null, 4]];
    const [north, south] = seriesOf(drawn({ type: 'AREA', options: { isStacked: true } }, rows));
    expect(north).toMatchObject({ type: 'line', areaStyle: { color: '#4285f4', opacity: 0.3 } });
    expect([north?.data, north?.stack]).toEqual([[10, 20, 6, 0], 'area-0']);
    expect([south?.data, south?.stack]).toEqual([[30, 20, 2, 4], 'area-0']);
  });
});

describe('a combo chart', () => {
  it('draws each series as its type, on the axis that it was given', () => {
    const series = { 1: { type: 'line', targetAxisIndex: 1 } };
    const options = { seriesType: 'bars', series, vAxes: { 1: { title: 'Share' } } };
    const chart = drawn({ type: 'COMBO', options }, MONTHS);
    expect(seriesOf(chart).map(({ type }) => type)).toEqual(['bar', 'line']);
    expect(seriesOf(chart).map(({ yAxisIndex }) => yAxisIndex)).toEqual([0, 1]);
    expect(axesOf(chart, 'yAxis').map(({ name }) => name)).toEqual(['', 'Share']);
  });
});

describe('a pie chart', () => {
  it('has a slice for each positive value of its first series, named in the legend', () => {
    const rows = [...MONTHS, ['April', -3, 1], ['March', 4, 1]];
    const options = { 'slices.0.color': '#000000', pieHole: 0.5 };
    const chart = drawn({ type: 'PIE', options }, rows);
    const [pie, ...others] = seriesOf(chart);
    expect(others).toEqual([]);
    const slices = (pie?.data ?? []) as { value: unknown; name: string }[];
    expect(slices.map(({ value }) => value)).toEqual([10, 20, 6, '-', 4]);
    expect(legendOf(chart)?.data).toEqual(slices.map(({ name }) => name));
    expect(new Set(slices.map(({ name }) => name)).size).toBe(5);
    expect(slices[0]).toMatchObject({ name: 'January', itemStyle: { color: '#000000' } });
  });

  it('writes shares on its slices, values or names when told so', () => {
    const textOn = (pieSliceText: string): string => {
      const [pie] = seriesOf(drawn({ type: 'PIE', options: { pieSliceText } }, MONTHS));
      const [first] = (pie?.data ?? []) as { label: { formatter: () => string } }[];
      return first?.label.formatter() ?? '';
    };
    expect(['percentage', 'value', 'label', 'none'].map(textOn)).toEqual([
      ...['27.8%', '10', 'January', ''],
    ]);
  });
});

describe('a scatter chart', () => {
  it('places points by the number of their first column', () => {
    const rows = [
      ['x', 'y'],
      [3, 5],
      [1, -4],
    ];
    const chart = drawn({ type: 'SCATTER' }, rows);
    expect(seriesOf(chart).map(({ type, name, data }) => [type, name, data])).toEqual([
      [
        'scatter',
        'y',
        [
          [3, 5],
          [1, -4],
        ],
      ],
    ]);
  });
});

it('a type that nobody draws says so in place of a picture', () => {
  const chart = drawn({ type: 'HISTOGRAM', options: { title: 'Ages' } }, MONTHS);
  expect(seriesOf(chart)).toEqual([]);
  expect(chart.option.title).toMatchObject({
    text: 'Ages',
    subtext: 'Charts of the type HISTOGRAM are not drawn here',
  });
  expect(chart.description).toBe('Ages. Charts of the type HISTOGRAM are not drawn here.');
});

it('a chart without a type is drawn as columns', () => {
  expect(seriesOf(drawn({ type: null }, MONTHS)).map(({ type }) => type)).toEqual(['bar', 'bar']);
});
