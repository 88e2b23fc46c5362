import { describe, expect, it } from 'vitest';
import { NEW_CHART } from '../../../workbench/apps-script/chart-spec';
import { chartOption } from '../../../workbench/charts/chart-option';
import { axesOf, cells, drawn, labelOf, legendOf, seriesOf } from './chart-fixture';

const SALES = [
  ['Month', 'North', 'South'],
  ['January', 1200.5, 0.25],
  ['February', -20, 0.5],
];
const FORMATS = ['', '#,##0.00', '0%'];

const column = (options: Record<string, unknown>) =>
  drawn({ type: 'COLUMN', options }, SALES, FORMATS);

describe('numbers along an axis', () => {
  it('are written as the cells are, or in the format that was set', () => {
    const label = (options: Record<string, unknown>) =>
      axesOf(column(options), 'yAxis')[0]?.axisLabel.formatter(1500);
    expect(label({})).toBe('1,500.00');
    expect(label({ 'vAxis.format': '0' })).toBe('1500');
    expect(label({ vAxis: { format: 'decimal' } })).toBe('1,500');
    expect(label({ vAxis: { format: 'short' } })).toBe('1.5K');
    expect(label({ vAxis: { format: '[[[' } })).toBe('1500');
  });

  it('have the marks of the spreadsheet’s locale', () => {
    const chart = chartOption(
      { ...NEW_CHART, type: 'COLUMN', numHeaders: 1 },
      [cells(SALES, FORMATS, 'nb_NO')],
      { language: 'nb', locale: 'nb_NO' },
    );
    expect(axesOf(chart, 'yAxis')[0]?.axisLabel.formatter(1500)).toBe('1\u00a0500,00');
  });

  it('of a second axis are written as its own series are', () => {
    const chart = column({ 'series.1.targetAxisIndex': 1 });
    const written = axesOf(chart, 'yAxis').map(({ axisLabel }) => axisLabel.formatter(0.5));
    expect(written).toEqual(['0.50', '50%']);
  });
});

describe('the ends of an axis', () => {
  const ends = (options: Record<string, unknown>) => {
    const [axis] = axesOf(column(options), 'yAxis');
    const seen = { min: -20, max: 1200.5 };
    const end = (limit: unknown) => (typeof limit === 'function' ? limit(seen) : limit);
    return [end(axis?.min), end(axis?.max)];
  };

  it('are widened by a least and a greatest value, never cut', () => {
    expect(ends({ 'vAxis.minValue': -100, 'vAxis.maxValue': 2000 })).toEqual([-100, 2000]);
    expect(ends({ 'vAxis.minValue': 0, 'vAxis.maxValue': 10 })).toEqual([-20, 1200.5]);
  });

  it('are where a window has them', () => {
    expect(ends({ vAxis: { minValue: -100, viewWindow: { min: 0, max: 10 } } })).toEqual([0, 10]);
  });
});

it('a value is written beside its bar as its cell shows it, when told so', () => {
  const [north, south] = seriesOf(column({ 'series.0.dataLabel': 'value' }));
  expect([north?.label?.show, south?.label?.show]).toEqual([true, false]);
  expect(labelOf(north, 0)).toBe('1,200.50');
});

it('axes have the titles and gridlines that were set', () => {
  const options = {
    'hAxis.title': 'Month',
    vAxis: { title: 'NOK', gridlines: { color: '#eeeeee' } },
  };
  const chart = column(options);
  expect(axesOf(chart, 'xAxis')[0]?.name).toBe('Month');
  expect(axesOf(chart, 'yAxis')[0]?.name).toBe('NOK');
  expect(axesOf(chart, 'yAxis')[0]?.splitLine.lineStyle.color).toBe('#eeeeee');
  expect(chart.notDrawn).toEqual([]);
});

describe('the legend', () => {
  it('stands at the right, or where it was put, or nowhere', () => {
    expect(legendOf(column({}))).toMatchObject({ show: true, orient: 'vertical' });
    expect(legendOf(column({ 'legend.position': 'BOTTOM' }))).toMatchObject({
      ...{ show: true, orient: 'horizontal' },
    });
    expect(legendOf(column({ legend: 'none' }))?.show).toBe(false);
    expect(legendOf(column({ legend: { position: 'none' } }))?.show).toBe(false);
  });

  it('has a name for each series that is not left out, even for two of one name', () => {
    const options = { 'series.0.visibleInLegend': false, 'series.1.labelInLegend': 'Share' };
    expect(legendOf(column(options))?.data).toEqual(['Share']);
    const rows = [
      ['', 'Deals', 'Deals'],
      ['x', 1, 2],
    ];
    const names = seriesOf(drawn({ type: 'COLUMN' }, rows)).map(({ name }) => name);
    expect(names.map((name) => String(name).replace('\u200b', ''))).toEqual(['Deals', 'Deals']);
    expect(new Set(names).size).toBe(2);
  });

  it('is not there where no series has a name', () => {
    expect(legendOf(drawn({ type: 'COLUMN', numHeaders: 0 }, [[3], [4]]))?.show).toBe(false);
  });
});

describe('colours', () => {
  const colours = (options: Record<string, unknown>) =>
    seriesOf(column(options)).map(({ itemStyle }) => itemStyle?.color);

  it('are Google’s, unless a list or a series has its own', () => {
    expect(colours({})).toEqual(['#4285f4', '#ea4335']);
    expect(colours({ colors: ['#111111'] })).toEqual(['#111111', '#ea4335']);
    expect(colours({ colors: ['#111111', '#222222'], 'series.1.color': 'red' })).toEqual([
      ...['#111111', 'red'],
    ]);
  });

  it('of the background hide a series only if the legend hides it too', () => {
    const dark = { backgroundColor: { fill: '#222222' }, 'series.0.color': '#222222' };
    expect(colours(dark)[0]).toBe('#222222');
    expect(colours({ ...dark, 'series.0.visibleInLegend': false })[0]).toBe('transparent');
    expect(column(dark).background).toBe('#222222');
  });
});

it('bars fill as much of their room as they were told to', () => {
  const gap = (options: Record<string, unknown>) => {
    const [bars] = seriesOf(column(options));
    return [bars?.barCategoryGap, bars?.barWidth];
  };
  expect(gap({})).toEqual(['38.2%', undefined]);
  expect(gap({ bar: { groupWidth: '90%' } })).toEqual(['10.0%', undefined]);
  expect(gap({ 'bar.groupWidth': 12 })).toEqual([undefined, 12]);
});

it('a chart without interactivity shows nothing where the mouse points', () => {
  expect(column({}).option.tooltip).toMatchObject({ show: true });
  expect(column({ enableInteractivity: false }).option.tooltip).toMatchObject({ show: false });
  expect(column({ 'tooltip.trigger': 'none' }).option.tooltip).toMatchObject({ show: false });
});

it('a chart has Google’s size unless it was given one', () => {
  expect(column({}).size).toEqual({ width: 600, height: 371 });
  expect(column({ width: 300, height: 200 }).size).toEqual({ width: 300, height: 200 });
});
