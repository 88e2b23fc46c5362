import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import { numberOf } from './chart-cells';
import { given } from './given';
import type { Plot } from './plot';
import type { ChartOptions } from './read-options';
import type { SeriesLook } from './series-looks';
import { seriesValues } from './series-values';

type CartesianSeries = BarSeriesOption | LineSeriesOption | ScatterSeriesOption;

const GROUP_SHARE = 0.618;
const AREA_OPACITY = 0.3;

export const cartesianSeries = (plot: Plot): CartesianSeries[] =>
  plot.looks.map((look) => {
    if (look.kind === 'bar') return barSeries(look, plot);
    return look.kind === 'scatter' ? scatterSeries(look, plot) : lineSeries(look, plot);
  });

function barSeries(look: SeriesLook, plot: Plot): BarSeriesOption {
  return {
    type: 'bar',
    ...common(look, plot),
    ...axisIndex(look, plot),
    ...stackOf(look, plot),
    ...groupWidth(plot),
    barGap: '0%',
    data: data(look, plot),
    itemStyle: { color: look.isSpacer ? 'transparent' : look.colour },
    label: { ...valueLabel(look), position: barLabelPosition(plot) },
  };
}

function lineSeries(look: SeriesLook, plot: Plot): LineSeriesOption {
  const { options } = plot;
  const own = `series.${look.index}`;
  const size = options.number(`${own}.pointSize`, 'pointSize') ?? 0;
  const width = options.number(`${own}.lineWidth`, 'lineWidth') ?? 2;
  const dash = options.numbers(`${own}.lineDashStyle`) ?? options.numbers('lineDashStyle');
  const curve = options.choice(['function', 'none'], `${own}.curveType`, 'curveType');
  return {
    type: 'line',
    ...common(look, plot),
    ...axisIndex(look, plot),
    ...stackOf(look, plot),
    data: data(look, plot),
    smooth: curve === 'function',
    connectNulls: options.flag('interpolateNulls') ?? false,
    // Without symbols ECharts draws no point that stands between two gaps.
    symbol: size > 0 || standsAlone(look) ? 'circle' : 'none',
    symbolSize: size > 0 ? size : width,
    showAllSymbol: true,
    lineStyle: { color: look.colour, width, ...given({ type: dash }) },
    itemStyle: { color: look.colour },
    label: { ...valueLabel(look), position: 'top' },
    ...(look.kind === 'area' ? { areaStyle: areaStyle(look, options) } : {}),
  };
}

function scatterSeries(look: SeriesLook, plot: Plot): ScatterSeriesOption {
  const size = plot.options.number(`series.${look.index}.pointSize`, 'pointSize') ?? 7;
  return {
    type: 'scatter',
    ...common(look, plot),
    ...axisIndex(look, plot),
    data: data(look, plot),
    symbolSize: size,
    itemStyle: { color: look.colour, opacity: 1 },
    label: { ...valueLabel(look), position: 'top' },
  };
}

const common = (look: SeriesLook, { options }: Plot) => ({
  id: `series-${look.index}`,
  name: look.label,
  silent: look.isSpacer || options.flag('enableInteractivity') === false,
  emphasis: { disabled: true },
});

const axisIndex = ({ axis }: SeriesLook, { lying }: Plot) =>
  lying ? { xAxisIndex: axis } : { yAxisIndex: axis };

const stackOf = ({ kind, axis }: SeriesLook, { stacking }: Plot) =>
  stacking === 'none' ? {} : { stack: `${kind}-${axis}` };

/** Points by number are pairs; others are numbers in the order of the points. */
function data(look: SeriesLook, { looks, stacking, continuous, table }: Plot) {
  const values = seriesValues(look, looks, stacking);
  if (!continuous) return values;
  return values.map((value, point) => {
    const cell = table.domain[point];
    return [(cell && numberOf(cell)) ?? Number.NaN, value ?? Number.NaN];
  });
}

const valueLabel = (look: SeriesLook) => ({
  show: look.showsValues && !look.isSpacer,
  formatter: ({ dataIndex }: { readonly dataIndex: number }) => textAt(look, dataIndex),
});

/** The cell as its sheet shows it, whatever was made of it for drawing. */
export const textAt = ({ cells }: SeriesLook, point: number): string => cells[point]?.text ?? '';

function barLabelPosition({ stacking, lying }: Plot) {
  if (stacking !== 'none') return 'inside';
  return lying ? 'right' : 'top';
}

/** Bars of a point fill a share of its room, or so many pixels. */
function groupWidth({ options }: Plot): Pick<BarSeriesOption, 'barCategoryGap' | 'barWidth'> {
  const text = options.text('bar.groupWidth');
  const share = text?.match(/^(\d+(?:\.\d+)?)%$/)?.[1];
  const pixels = options.number('bar.groupWidth');
  if (pixels !== undefined && pixels > 0) return { barWidth: pixels };
  const taken = share === undefined ? GROUP_SHARE : Math.min(1, Number(share) / 100);
  return { barCategoryGap: `${((1 - taken) * 100).toFixed(1)}%` };
}

const areaStyle = ({ colour, index }: SeriesLook, options: ChartOptions) => ({
  color: colour,
  opacity: options.number(`series.${index}.areaOpacity`, 'areaOpacity') ?? AREA_OPACITY,
});

function standsAlone({ cells }: SeriesLook): boolean {
  const drawn = cells.map((cell) => numberOf(cell) !== null);
  return drawn.some((here, n) => here && !drawn[n - 1] && !drawn[n + 1]);
}
