import type { ChartSpec } from '../../apps-script/chart-spec';
import { excelColor } from './excel-color';

/** Colours that Google gives series one after the other. */
const SERIES_COLORS = ['4285F4', 'EA4335', 'FBBC04', '34A853', 'FF6D01', '46BDC6'] as const;
const UNSEEN = new Set(['none', 'transparent']);

/** Reads an option by a dotted path, whether it was set so or as an object. */
export function chartOption({ options }: ChartSpec, path: string): unknown {
  if (path in options) return options[path];
  const names = path.split('.');
  for (let length = names.length - 1; length > 0; length--) {
    const start = options[names.slice(0, length).join('.')];
    if (typeof start !== 'object' || start === null) continue;
    const found = names.slice(length).reduce<unknown>(propertyOf, start);
    if (found !== undefined) return found;
  }
  return undefined;
}

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** The option as text; '' when it is none. */
export function chartText(spec: ChartSpec, path: string): string {
  const value = chartOption(spec, path);
  return typeof value === 'string' ? value : '';
}

export function chartNumber(spec: ChartSpec, ...paths: string[]): number | undefined {
  const values = paths.map((path) => chartOption(spec, path));
  return values.find((value) => typeof value === 'number');
}

export const backgroundOf = (spec: ChartSpec): string =>
  excelColor(chartOption(spec, 'backgroundColor')) ??
  excelColor(chartOption(spec, 'backgroundColor.fill')) ??
  'FFFFFF';

/** Colour of a series; null for one that is not to be seen, as it has the background's. */
export function seriesColor(spec: ChartSpec, index: number): string | null {
  const own = chartText(spec, `series.${index}.color`);
  const listed = chartOption(spec, 'colors');
  const color = own === '' && Array.isArray(listed) ? listed[index] : own;
  if (UNSEEN.has(String(color))) return null;
  const found = excelColor(color) ?? SERIES_COLORS[index % SERIES_COLORS.length] ?? '';
  return found === backgroundOf(spec) ? null : found;
}

/** How series are put together. */
export function stackingOf(spec: ChartSpec): 'none' | 'stacked' | 'percent' {
  const stacked = chartOption(spec, 'isStacked');
  if (stacked === true || stacked === 'absolute') return 'stacked';
  return stacked === 'percent' || stacked === 'relative' ? 'percent' : 'none';
}

/** Where the legend stands; right of the chart unless said. */
export function legendOf(spec: ChartSpec): string {
  const said = chartText(spec, 'legend.position') || chartText(spec, 'legend');
  const position = said.toLowerCase();
  return ['top', 'bottom', 'left', 'none'].includes(position) ? position : 'right';
}

export const isInLegend = (spec: ChartSpec, index: number): boolean =>
  chartOption(spec, `series.${index}.visibleInLegend`) !== false;

export const hasDataLabels = (spec: ChartSpec, index: number): boolean =>
  (chartText(spec, `series.${index}.dataLabel`) || chartText(spec, 'dataLabel')) === 'value';
