import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHART_TYPES } from '../../../workbench/apps-script/chart-spec';
import type { DrawnChart } from '../../../workbench/charts/chart-option';
import type { CellValue } from '../../../workbench/grid/grid';
import { drawn, seriesOf, tooltipOf } from './chart-fixture';

use([BarChart, LineChart, PieChart, ScatterChart, SVGRenderer]);
use([AriaComponent, GridComponent, LegendComponent, MarkLineComponent]);
use([TitleComponent, TooltipComponent]);

function svgOf({ option, size }: DrawnChart): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

const ODD: CellValue[][] = [
  ['What', 'Value'],
  ['negative', -4],
  ['nothing', null],
  ['words', 'none yet'],
  ['error', { error: '#DIV/0!' }],
  ['tick', true],
  ['zero', 0],
];

describe('cells that are no lengths', () => {
  it('draw nothing, and leave their place empty', () => {
    const [series] = seriesOf(drawn({ type: 'COLUMN' }, ODD));
    expect(series?.data).toEqual([-4, null, null, null, null, 0]);
    expect(svgOf(drawn({ type: 'COLUMN' }, ODD))).toContain('<svg');
  });

  it('stand in no tooltip', () => {
    const chart = drawn({ type: 'COLUMN' }, ODD);
    expect(tooltipOf(chart, 0, 0)).toBe('<b>negative</b><br>Value: <b>-4</b>');
    expect(tooltipOf(chart, 0, 3)).toBe('<b>error</b>');
  });

  it('count for nothing in a stack of shares, where all may be zero', () => {
    const rows = [
      ['', 'a', 'b'],
      ['x', -1, 3],
      ['y', null, 5],
      ['z', 0, 0],
    ] as CellValue[][];
    const chart = drawn({ type: 'COLUMN', options: { isStacked: 'percent' } }, rows);
    expect(seriesOf(chart).map(({ data }) => data)).toEqual([
      [-0.25, null, null],
      [0.75, 1, null],
    ]);
  });

  it('make a chart say that there is nothing to draw when there are no others', () => {
    const chart = drawn({ type: 'PIE', options: { title: 'Deals' } }, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(chart.option.title).toMatchObject({ subtext: 'No numbers to draw' });
    expect(chart.description).toBe('Pie chart: Deals. No numbers to draw.');
  });
});

it('texts of cells are no markup where the mouse points', () => {
  const chart = drawn({ type: 'COLUMN' }, [
    ['x', '<i>y</i>'],
    ['<img src=x>', 1],
  ]);
  expect(tooltipOf(chart, 0, 0)).toBe('<b>&lt;img src=x&gt;</b><br>&lt;i&gt;y&lt;/i&gt;: <b>1</b>');
});

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, '', true, { error: '#N/A' }, 0, -1e300, 1e300, Number.NaN),
  fc.double(),
  fc.string(),
);

const anyFormat = fc.constantFrom('', '0%', 'yyyy-mm-dd', '#,##0 "kr"', '[[[', ';;;');

/** Names that charts know, with whatever a script may set them to. */
const OPTION_NAMES = [
  ...['title', 'subtitle', 'colors', 'isStacked', 'legend', 'legend.position', 'width', 'height'],
  ...[
    'series',
    'series.0.color',
    'series.0.type',
    'series.1.targetAxisIndex',
    'series.0.dataLabel',
  ],
  ...['hAxis', 'vAxis', 'vAxis.minValue', 'vAxis.maxValue', 'hAxis.logScale', 'vAxis.logScale'],
  ...['vAxis.format', 'vAxis.gridlines.count', 'bar.groupWidth', 'chartArea', 'chartArea.left'],
  ...[
    'pieHole',
    'backgroundColor',
    'fontSize',
    'lineWidth',
    'pointSize',
    'seriesType',
    'curveType',
  ],
  ...['vAxis.viewWindow.min', 'vAxis.viewWindow.max', 'series.0.lineDashStyle', 'areaOpacity'],
] as const;

const anyOption = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('percent', 'top', 'none', '#123', 'line', 'area', 'value', '10%', '-5%', 'short'),
  fc.constantFrom(true, 0, 1, -1, 1e9, -1e9, 0.5),
);

const anyChart = fc.record({
  type: fc.constantFrom(null, ...CHART_TYPES),
  options: fc.dictionary(fc.constantFrom(...OPTION_NAMES), anyOption, { maxKeys: 8 }),
  numHeaders: fc.integer({ min: 0, max: 9 }),
  transposed: fc.boolean(),
  mergeStrategy: fc.constantFrom('MERGE_COLUMNS' as const, 'MERGE_ROWS' as const),
});

it('whatever a script records over whatever cells can be drawn', () => {
  const rows = fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 6 });
  const formats = fc.array(anyFormat, { maxLength: 4 });
  fc.assert(
    fc.property(anyChart, rows, formats, (spec, values, patterns) => {
      const chart = drawn(spec, values, patterns);
      expect(svgOf(chart)).toMatch(/^<svg/);
      expect(chart.description).not.toBe('');
    }),
    { numRuns: 150 },
  );
});
