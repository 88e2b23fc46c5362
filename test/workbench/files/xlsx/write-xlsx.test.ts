import { beforeAll, describe, expect, it } from 'vitest';
import { NEW_CHART } from '../../../../workbench/apps-script/chart-spec';
import { type LeftOut, NOTHING_LEFT_OUT } from '../../../../workbench/files/xlsx/left-out';
import { writeXlsx } from '../../../../workbench/files/xlsx/write-xlsx';
import { openZip } from '../../../../workbench/files/xlsx/zip-file';
import { createMemoryGrid } from '../../../../workbench/grid/memory-grid';
import { nodeExcelize } from '../node-excelize';

const FUNNEL = [
  ['Stage', 'Spacer', 'Deals', 'Bottleneck'],
  ['Lead', 0, 48, 0],
  ['Proposal', 16, 0, 16],
];

/** A sheet with the funnel as the add-on makes it, and formulas of either kind. */
function funnelGrid() {
  const grid = createMemoryGrid();
  const sheet = grid.insertSheet('Funnel');
  const area = { sheet, row: 1, column: 1, rows: 3, columns: 4 };
  grid.write(
    area,
    FUNNEL.map((row) => row.map((value) => ({ value }))),
  );
  grid.write({ ...area, row: 5, rows: 1 }, [
    [
      { formula: '=SUM(C2:C)', result: 64 },
      { formula: '=A2&"<"', result: 'Lead<' },
      { formula: '=B2/0', result: { error: '#DIV/0!' } },
      { formula: '=WEIGHTED(C2:C)', result: 1200.5 },
    ],
  ]);
  grid.attach({ ...area, rows: 1 }, 'fontWeight', 'bold');
  const ranges = [area];
  const options = {
    title: 'Deals & stages',
    isStacked: true,
    backgroundColor: '#ffffff',
    series: {
      0: { color: '#ffffff', visibleInLegend: false },
      1: { color: '#4285f4', dataLabel: 'value' },
      2: { color: '#e8710a' },
    },
    hAxis: { textPosition: 'none', gridlines: { color: '#ffffff' } },
    width: 560,
    height: 340,
  };
  const position = { row: 2, column: 6, offsetX: 0, offsetY: 0 };
  const data = { ...NEW_CHART, id: 1, type: 'BAR', numHeaders: 1, ranges, options, position };
  grid.putRecord(sheet, { id: 'chart-1', kind: 'chart', areas: ranges, data });
  return grid;
}

describe('a saved Excel file', () => {
  const parts = new Map<string, string>();
  const part = (name: string): string => parts.get(name) ?? '';
  const shares: number[] = [];
  let left: LeftOut | null = null;

  beforeAll(async () => {
    const file = { grid: funnelGrid().content(), tabColors: [[0, '#ff0000'] as const] };
    const saved = await writeXlsx(await nodeExcelize(), file, {
      locale: 'en_US',
      language: 'en',
      onProgress: (share) => shares.push(share),
    });
    left = saved.left;
    const zip = openZip(saved.bytes);
    for (const name of zip.names) parts.set(name, zip.text(name));
  });

  it('has the values of cells and formulas, each with its type', () => {
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="C2"><v>48</v></c>');
    expect(sheet).toContain(
      '<c r="A2" t="inlineStr"><is><t xml:space="preserve">Lead</t></is></c>',
    );
    expect(sheet).toContain('<c r="A5"><f>SUM(C2:C$1000)</f><v>64</v></c>');
    expect(sheet).toContain('<c r="B5" t="str"><f>A2&amp;"&lt;"</f><v>Lead&lt;</v></c>');
    expect(sheet).toContain('<c r="C5" t="e"><f>B2/0</f><v>#DIV/0!</v></c>');
  });

  it('has the value of a custom function, and the formula in a comment', () => {
    expect(part('xl/worksheets/sheet1.xml')).toContain('<c r="D5"><v>1200.5</v></c>');
    expect(part('xl/comments1.xml')).toMatch(
      /<comment ref="D5".*Formula in Google Sheets: =WEIGHTED\(C2:C\)/,
    );
    expect(left).toEqual({ ...NOTHING_LEFT_OUT, formulas: 1 });
  });

  it('has a stacked bar chart of the cells', () => {
    const chart = part('xl/charts/chart1.xml');
    expect(chart).toContain('<barDir val="bar"></barDir><grouping val="stacked"></grouping>');
    expect(chart).toContain('<overlap val="100"></overlap>');
    expect(chart).toContain('<a:t>Deals &amp; stages</a:t>');
    const series = [...chart.matchAll(/<ser>.*?<\/ser>/gs)].map(([xml]) => xml);
    const values = series.map((xml) => /<val><numRef><f>(.*?)<\/f>/.exec(xml)?.[1]);
    expect(values.map((xml) => xml?.replaceAll('&#39;', "'"))).toEqual([
      "'Funnel'!$B$2:$B$3",
      "'Funnel'!$C$2:$C$3",
      "'Funnel'!$D$2:$D$3",
    ]);
    expect(series.map((xml) => /<spPr>(.*?)<\/spPr>/.exec(xml)?.[1])).toEqual([
      '<a:noFill/>',
      '<a:solidFill><a:srgbClr val="4285F4"></a:srgbClr></a:solidFill>',
      '<a:solidFill><a:srgbClr val="E8710A"></a:srgbClr></a:solidFill>',
    ]);
    expect(series.map((xml) => xml.includes('<showVal val="1"/>'))).toEqual([false, true, false]);
    expect(series[0]).toContain('<tx><v>\u00a0</v></tx>');
  });

  it('is written in one font, bold or not', () => {
    const fonts = part('xl/styles.xml').match(/<font>.*?<\/font>/gs) ?? [];
    expect(fonts.map((font) => font.includes('<b val="1">'))).toEqual([false, true]);
    for (const font of fonts) {
      expect(font).toContain('<name val="Arial">');
      expect(font).toContain('<sz val="10">');
    }
  });

  it('has the chart at its cell, and the colour of the tab', () => {
    expect(part('xl/drawings/drawing1.xml')).toMatch(
      /<xdr:col>5<\/xdr:col>.*?<xdr:row>1<\/xdr:row>/,
    );
    expect(part('xl/worksheets/sheet1.xml')).toContain('<tabColor rgb="FFFF0000">');
  });

  it('reports how far it has come while it is made', () => {
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});
