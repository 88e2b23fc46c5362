import type { Chart } from 'excelize-wasm';
import type { ChartSpec } from '../../apps-script/chart-spec';
import { chartNumber, chartText, stackingOf } from './chart-options';
import type { Excelize } from './load-excelize';

/** What a series is drawn as. */
export type SeriesKind = 'bars' | 'line' | 'area' | 'slices' | 'points';

/** Null for a chart that Excel's format, or the library, does not have: it is left out. */
export function seriesKind(spec: ChartSpec, index: number): SeriesKind | null {
  switch (spec.type) {
    case 'HISTOGRAM':
    case 'TABLE':
      return null;
    case 'AREA':
      return 'area';
    case 'LINE':
      return 'line';
    case 'PIE':
      return 'slices';
    case 'SCATTER':
      return 'points';
    case 'COMBO':
      return comboKind(spec, index);
    default:
      return 'bars';
  }
}

/** The library puts two kinds together, so areas are drawn as lines. */
function comboKind(spec: ChartSpec, index: number): SeriesKind {
  const said = chartText(spec, `series.${index}.type`) || chartText(spec, 'seriesType');
  if (said === '') return index === 0 ? 'bars' : 'line';
  return said.toLowerCase() === 'bars' ? 'bars' : 'line';
}

/** The library's number for a kind of series, as the chart puts them together. */
export function excelChartType(excelize: Excelize, spec: ChartSpec, kind: SeriesKind): number {
  const { Bar, BarStacked, BarPercentStacked, Col, ColStacked, ColPercentStacked } = excelize;
  const { Area, AreaStacked, AreaPercentStacked, Line, Pie, Doughnut, Scatter } = excelize;
  const stacking = stackingOf(spec);
  const pick = (plain: Chart['Type'], stacked: Chart['Type'], percent: Chart['Type']) =>
    stacking === 'none' ? plain : stacking === 'stacked' ? stacked : percent;
  switch (kind) {
    case 'area':
      return pick(Area, AreaStacked, AreaPercentStacked);
    case 'line':
      return Line;
    case 'slices':
      return (chartNumber(spec, 'pieHole') ?? 0) > 0 ? Doughnut : Pie;
    case 'points':
      return Scatter;
    case 'bars':
      return spec.type === 'BAR'
        ? pick(Bar, BarStacked, BarPercentStacked)
        : pick(Col, ColStacked, ColPercentStacked);
  }
}
