import { expect, it } from 'vitest';
import type { ChartSpec } from '../../../workbench/apps-script/chart-spec';
import { chartCells } from '../../../workbench/charts/chart-cells';
import { chartOption, type DrawnChart } from '../../../workbench/charts/chart-option';
import type { Language } from '../../../workbench/language';
import { emptyWorld } from '../../pipeline-world';
import { axesOf, legendOf, seriesOf, tooltipOf } from './chart-fixture';

/** The funnel chart that the add-on makes of its sample. */
function sampleFunnel(language: Language): DrawnChart {
  const locale = language === 'nb' ? 'nb_NO' : 'en_US';
  const world = emptyWorld({ locale });
  world.open();
  world.screen.answers.push('YES', 'OK');
  expect(world.menu('setUpSpreadsheet').error).toBeUndefined();
  expect(world.menu('updateFunnel').error).toBeUndefined();
  const records = world.grid.sheets().flatMap(({ id }) => world.grid.records(id));
  const [record, ...others] = records.filter(({ kind }) => kind === 'chart');
  expect(others).toEqual([]);
  const spec = record?.data as ChartSpec;
  const cells = chartCells(world.grid, record?.areas ?? [], spec.hiddenDimensionStrategy, locale);
  return chartOption(spec, cells, { language, locale });
}

const funnel = sampleFunnel('en');

it('centres the sample’s bars by half of what they lack of the longest', () => {
  const [spacer, deals, bottleneck] = seriesOf(funnel);
  expect(spacer?.data).toEqual([
    ...[0, (48 - 43) / 2, (48 - 37) / 2],
    ...[(48 - 16) / 2, (48 - 10) / 2, (48 - 6) / 2],
  ]);
  expect(deals?.data).toEqual([48, 43, null, 16, 10, 6]);
  expect(bottleneck?.data).toEqual([null, null, 37, null, null, null]);
});

it('stacks its three series on each other in their colours, the first unseen', () => {
  const series = seriesOf(funnel);
  expect(series.map(({ type }) => type)).toEqual(['bar', 'bar', 'bar']);
  expect(new Set(series.map(({ stack }) => stack)).size).toBe(1);
  expect(series[0]?.stack).toBeTruthy();
  expect(series.map(({ itemStyle }) => itemStyle?.color)).toEqual([
    ...['transparent', '#4285f4', '#e8710a'],
  ]);
});

it('names deals and bottleneck in the legend, and not the spacer', () => {
  expect(legendOf(funnel)).toMatchObject({ show: true, data: ['Deals', 'Bottleneck'] });
  expect(legendOf(sampleFunnel('nb'))?.data).toEqual(['Salgsmuligheter', 'Flaskehals']);
});

it('tells the deals of a stage where the mouse points, and nothing over the spacer', () => {
  expect(tooltipOf(funnel, 1, 3)).toBe('<b>Proposal</b><br>Deals: <b>16</b>');
  expect(tooltipOf(funnel, 2, 2)).toBe('<b>Needs mapping</b><br>Bottleneck: <b>37</b>');
  expect(seriesOf(funnel).map(({ silent }) => silent)).toEqual([true, false, false]);
});

it('has the first stage on top and no marks along the bars', () => {
  const [stages] = axesOf(funnel, 'yAxis');
  expect(stages).toMatchObject({ type: 'category', inverse: true });
  expect(stages?.data).toEqual([
    ...['Leads received', 'Qualification', 'Needs mapping'],
    ...['Proposal', 'Negotiation', 'Contract signed'],
  ]);
  const [values] = axesOf(funnel, 'xAxis');
  expect(values).toMatchObject({ type: 'value', inverse: false, axisLabel: { show: false } });
  expect(values?.splitLine.lineStyle.color).toBe('#ffffff');
});

it('draws all that the add-on says of it, in the size that it says', () => {
  expect(funnel.notDrawn).toEqual([]);
  expect(funnel.size).toEqual({ width: 560, height: 320 });
  expect(funnel.option.title).toMatchObject({ show: true, text: 'Deals that reached each stage' });
});

it('says in words what it shows', () => {
  expect(funnel.description).toBe(
    'Bar chart: Deals that reached each stage. Leads received: Deals 48. Qualification: Deals 43. ' +
      'Needs mapping: Bottleneck 37. Proposal: Deals 16. Negotiation: Deals 10. Contract signed: Deals 6.',
  );
  expect(sampleFunnel('nb').description).toContain(
    'Liggende stolpediagram: Salgsmuligheter som har nådd hvert steg. Leads mottatt: Salgsmuligheter 48.',
  );
});
