import type { ChartSeries } from 'excelize-wasm';
import type { ChartSpec } from '../../apps-script/chart-spec';
import type { Area } from '../../grid/grid';
import type { ChartLine } from './chart-lines';
import { backgroundOf, chartNumber, chartOption, seriesColor } from './chart-options';
import type { SeriesKind } from './excel-chart-type';
import { solidFill } from './write-styles';

const INVISIBLE = 100;
const AREA_OPACITY = 0.3;
const LINE_WIDTH = 2;
const POINT_SIZE = 7;
const POINT_SIZES = { least: 2, most: 72 };

/** A series in the library's words: its cells and looks. */
export function excelSeries(
  spec: ChartSpec,
  kind: SeriesKind,
  index: number,
  domain: ChartLine | null,
  { name, values }: ChartLine,
  referenceTo: (area: Area) => string | null,
): ChartSeries {
  const Name = name && referenceTo(name);
  const Categories = domain && referenceTo(domain.values);
  return {
    ...(Name ? { Name } : {}),
    ...(Categories ? { Categories } : {}),
    Values: referenceTo(values) ?? '',
    ...looksOf(spec, kind, index),
  };
}

function looksOf(spec: ChartSpec, kind: SeriesKind, index: number): Partial<ChartSeries> {
  const color = seriesColor(spec, index);
  const fill = solidFill(color ?? backgroundOf(spec));
  const own = (option: string): string[] => [`series.${index}.${option}`, option];
  switch (kind) {
    case 'slices':
      return {};
    case 'bars':
      return { Fill: color ? fill : { ...fill, Transparency: INVISIBLE } };
    case 'area': {
      const opacity = color ? (chartNumber(spec, ...own('areaOpacity')) ?? AREA_OPACITY) : 0;
      return { Fill: { ...fill, Transparency: Math.round((1 - opacity) * 100) } };
    }
    case 'line': {
      const Width = chartNumber(spec, ...own('lineWidth')) ?? LINE_WIDTH;
      const curve = own('curveType').map((path) => chartOption(spec, path));
      const Smooth = curve.find((said) => said !== undefined) === 'function';
      const Marker = markerOf(fill, chartNumber(spec, ...own('pointSize')) ?? 0);
      return { Fill: fill, Line: { Fill: fill, Width, Smooth }, Marker };
    }
    case 'points':
      return { Marker: markerOf(fill, chartNumber(spec, ...own('pointSize')) ?? POINT_SIZE) };
  }
}

function markerOf(Fill: ReturnType<typeof solidFill>, size: number) {
  const Size = Math.min(POINT_SIZES.most, Math.max(POINT_SIZES.least, Math.round(size)));
  return size > 0 ? { Symbol: 'circle', Size, Fill } : { Symbol: 'none' };
}
