import { expect, it } from 'vitest';
import { runScript } from './run-script';

const BUILD = `
  const built = sheet.newChart().asBarChart().setStacked().setTitle('Funnel')
    .addRange(sheet.getRange('A1:C4')).addRange(sheet.getRange('A1:C4')).setNumHeaders(1)
    .setOption('series', { 0: { color: '#ffffff' } }).setPosition(2, 5, 10, 0).build();`;

it('keeps a chart as it was built, with a number once it stands in a sheet', () => {
  const { record } = runScript(`${BUILD}
    log(built.getChartId()); sheet.insertChart(built);
    const [chart] = sheet.getCharts();
    log([typeof chart.getChartId(), chart.getNumHeaders(), chart.getOptions().get('isStacked'),
      chart.getOptions().get('title'), chart.getOptions().get('series'), chart.getOptions().get('x')]);
    log(chart.getRanges().map((range) => range.getA1Notation()));
    const info = chart.getContainerInfo();
    log([info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()]);
    log(chart.modify().getChartType() === Charts.ChartType.BAR)`);
  expect(record.error).toBeUndefined();
  expect(record.log).toEqual([
    'null',
    '["number",1,true,"Funnel",{"0":{"color":"#ffffff"}},null]',
    '["A1:C4"]',
    '[2,5,10,0]',
    'true',
  ]);
});

it('updates the chart that stands there, under the same number', () => {
  const { record } = runScript(`${BUILD} sheet.insertChart(built);
    const before = sheet.getCharts()[0];
    const after = before.modify().clearRanges().addRange(sheet.getRange('A1:C9')).build();
    sheet.updateChart(after);
    const charts = sheet.getCharts();
    log([charts.length, charts[0].getChartId() === before.getChartId(),
      charts[0].getRanges()[0].getA1Notation(), charts[0].getOptions().get('title')]);
    sheet.removeChart(charts[0]); log(sheet.getCharts().length);
    refused(() => sheet.updateChart(after))`);
  expect(record.log).toEqual([
    '[1,true,"A1:C9","Funnel"]',
    '0',
    'Exception: The chart does not exist in this sheet.',
  ]);
});

it('lets a chart’s range move with inserted rows', () => {
  const { record } = runScript(`${BUILD} sheet.insertChart(built);
    sheet.insertRowsBefore(1, 2);
    log(sheet.getCharts()[0].getRanges()[0].getA1Notation())`);
  expect(record.log).toEqual(['A3:C6']);
});

it('has formatting methods after a type is chosen only', () => {
  expect(() => runScript("sheet.newChart().setTitle('x')")).toThrow(
    'not emulated: EmbeddedChartBuilder.setTitle',
  );
  expect(() => runScript('sheet.newChart().asPieChart().setStacked()')).toThrow(
    'not emulated: EmbeddedPieChartBuilder.setStacked',
  );
});

it('takes enumerations, not their names', () => {
  const { record } = runScript("sheet.newChart().setChartType('BAR')");
  expect(record.error?.message).toBe(
    "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
  );
  expect(runScript('sheet.newChart().setChartType(Charts.ChartType.BAR)').record.error).toBe(
    undefined,
  );
});

it('has no funnel chart', () => {
  const { record } = runScript('sheet.newChart().setChartType(Charts.ChartType.FUNNEL)');
  expect(record.error?.message).toContain("don't match the method signature");
});
