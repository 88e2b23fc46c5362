import { beforeAll, describe, expect, it } from 'vitest';
import {
  CHART_TYPES,
  type ChartTypeName,
  NEW_CHART,
} from '../../../workbench/apps-script/chart-spec';
import { writeXlsx } from '../../../workbench/files/xlsx/write-xlsx';
import { openZip } from '../../../workbench/files/xlsx/zip-file';
import { createMemoryGrid } from '../../../workbench/grid/memory-grid';
import { nodeExcelize } from './node-excelize';

const ROWS = [
  ['Month', 'Won', 'Lost'],
  ['January', 5, 3],
  ['February', 7, 2],
];
const OPTIONS: Partial<Record<ChartTypeName, object>> = {
  AREA: { isStacked: true, areaOpacity: 0.4 },
  COLUMN: { title: 'Columns', vAxis: { minValue: 0, maxValue: 10, title: 'Deals' } },
  COMBO: { series: { 1: { targetAxisIndex: 1, dataLabel: 'value' } } },
  LINE: { curveType: 'function', series: { 1: { color: '#00ff00', lineWidth: 3, pointSize: 4 } } },
};

/** A sheet with a chart of each type, in the order of the types. */
function gridWithCharts() {
  const grid = createMemoryGrid();
  const sheet = grid.insertSheet('Data');
  const area = { sheet, row: 1, column: 1, rows: 3, columns: 3 };
  grid.write(
    area,
    ROWS.map((row) => row.map((value) => ({ value }))),
  );
  CHART_TYPES.forEach((type, id) => {
    const said = { ranges: [area], numHeaders: 1, options: OPTIONS[type] ?? {} };
    const data = { ...NEW_CHART, ...said, id, type };
    grid.putRecord(sheet, { id: `chart-${id}`, kind: 'chart', areas: [area], data });
  });
  return grid;
}

describe('a chart in a saved Excel file', () => {
  const charts: string[] = [];
  let leftOut = 0;

  beforeAll(async () => {
    const file = { grid: gridWithCharts().content(), tabColors: [] };
    const options = { locale: 'en_US', language: 'en' } as const;
    const { bytes, left } = await writeXlsx(await nodeExcelize(), file, options);
    leftOut = left.charts;
    const zip = openZip(bytes);
    for (let n = 1; zip.names.has(`xl/charts/chart${n}.xml`); n++) {
      charts.push(plain(zip.text(`xl/charts/chart${n}.xml`)));
    }
  });

  /** Empty elements in their short form, quotes as they are. */
  const plain = (xml: string): string =>
    xml.replace(/<([\w:]+)([^<>]*)><\/\1>/g, '<$1$2/>').replaceAll('&#39;', "'");
  const chart = (element: string): string =>
    charts.find((xml) => xml.includes(`<${element}>`)) ?? '';
  const seriesOf = (xml: string): string[] => xml.match(/<ser>.*?<\/ser>/gs) ?? [];
  const valuesOf = (xml: string): (string | undefined)[] =>
    seriesOf(xml).map((series) => /<(?:val|yVal)><numRef><f>(.*?)<\/f>/.exec(series)?.[1]);
  const BOTH = ["'Data'!$B$2:$B$3", "'Data'!$C$2:$C$3"];

  it('is drawn for seven types, and counted for the two that Excel or the library lacks', () => {
    expect(charts).toHaveLength(7);
    expect(leftOut).toBe(2);
  });

  it('of lines has its cells, colours, widths, curves and points', () => {
    const lines = charts.find((xml) => xml.includes('<lineChart>') && !xml.includes('<barChart>'));
    expect(valuesOf(lines ?? '')).toEqual(BOTH);
    const [won = '', lost = ''] = seriesOf(lines ?? '');
    expect(won).toContain("<cat><strRef><f>'Data'!$A$2:$A$3</f>");
    expect(won).toContain('<a:srgbClr val="4285F4"/>');
    expect(won).toContain('<symbol val="none"/>');
    expect(won).toContain('<smooth val="1"/>');
    expect(lost).toContain('w="38100"><a:solidFill><a:srgbClr val="00FF00"/>');
    expect(lost).toContain('<symbol val="circle"/><size val="4"/>');
  });

  it('of columns stands them side by side, with the title and bounds of the axis', () => {
    const columns = charts.find((xml) => xml.includes('<a:t>Columns</a:t>')) ?? '';
    expect(columns).toContain('<barDir val="col"/><grouping val="clustered"/>');
    expect(valuesOf(columns)).toEqual(BOTH);
    const axis = /<valAx>.*?<\/valAx>/s.exec(columns)?.[0] ?? '';
    expect(axis).toContain('<max val="10"/><min val="0"/>');
    expect(axis).toContain('<a:t>Deals</a:t>');
    expect(axis).toContain('sourceLinked="true"');
  });

  it('of areas stacks them, as transparent as told', () => {
    expect(chart('areaChart')).toContain('<grouping val="stacked"/>');
    expect(valuesOf(chart('areaChart'))).toEqual(BOTH);
    expect(chart('areaChart')).toContain('<a:srgbClr val="4285F4"><a:alpha val="40000"/>');
  });

  it('of two kinds has columns and lines, which have an axis and labels of their own', () => {
    const combo = charts.find((xml) => xml.includes('<barChart>') && xml.includes('<lineChart>'));
    expect(valuesOf(combo ?? '')).toEqual(BOTH);
    const lines = /<lineChart>.*<\/lineChart>/s.exec(combo ?? '')?.[0] ?? '';
    expect(valuesOf(lines)).toEqual(["'Data'!$C$2:$C$3"]);
    expect(lines).toContain('<showVal val="1"/>');
    expect(combo?.match(/<valAx>/g)).toHaveLength(2);
  });

  it('of slices has one series, and one of points has numbers on both axes', () => {
    expect(valuesOf(chart('pieChart'))[0]).toBe("'Data'!$B$2:$B$3");
    expect(valuesOf(chart('scatterChart'))).toEqual(BOTH);
    expect(chart('scatterChart').match(/<valAx>/g)).toHaveLength(2);
  });
});
