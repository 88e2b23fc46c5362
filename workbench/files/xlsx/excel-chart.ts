import type { Chart } from 'excelize-wasm';
import type { ChartSpec } from '../../apps-script/chart-spec';
import type { Area } from '../../grid/grid';
import { chartAxes } from './chart-axes';
import { type ChartCells, type ChartLine, chartLines } from './chart-lines';
import { backgroundOf, chartNumber, chartText, legendOf, stackingOf } from './chart-options';
import { excelChartType, type SeriesKind, seriesKind } from './excel-chart-type';
import { excelSeries } from './excel-series';
import type { Excelize } from './load-excelize';
import { solidFill } from './write-styles';

/** Size of a chart that was given none, in pixels. */
const WIDTH = 600;
const HEIGHT = 371;
/** Gap between bars in hundredths of their breadth, as Google leaves. */
const GAP = 62;

/** A chart in the library's words. */
export interface ExcelChart {
  readonly chart: Chart;
  /** Series of another kind, drawn over the others. */
  readonly combo: Chart | null;
  /** Numbers of the series in the order in which the file has them. */
  readonly order: readonly number[];
}

interface NumberedLine extends ChartLine {
  readonly index: number;
}

/** Null for a chart that shows no cells, or is of a type that cannot be drawn. */
export function excelChart(
  excelize: Excelize,
  spec: ChartSpec,
  cells: ChartCells,
  referenceTo: (area: Area) => string | null,
): ExcelChart | null {
  const { domain, series } = chartLines(spec, cells);
  const byKind = new Map<SeriesKind, NumberedLine[]>();
  series.forEach((line, index) => {
    const kind = seriesKind(spec, index);
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), { ...line, index }]);
  });
  const [first, second] = [...byKind].map(
    ([kind, lines]): Chart => ({
      Type: excelChartType(excelize, spec, kind),
      Series: lines.map((line) => excelSeries(spec, kind, line.index, domain, line, referenceTo)),
    }),
  );
  if (!first) return null;
  return {
    chart: { ...first, ...frameOf(spec) },
    combo: second ? { ...second, YAxis: { Secondary: isOnFarAxis(spec, byKind) } } : null,
    order: [...byKind.values()].flat().map(({ index }) => index),
  };
}

/** All of a chart but its series. */
function frameOf(spec: ChartSpec): Omit<Chart, 'Type'> {
  const { offsetX, offsetY } = spec.position;
  const title = chartText(spec, 'title');
  return {
    ...(title === '' ? {} : { Title: { Paragraph: [{ Text: title }] } }),
    Legend: { Position: legendOf(spec) },
    Dimension: {
      Width: chartNumber(spec, 'width') ?? WIDTH,
      Height: chartNumber(spec, 'height') ?? HEIGHT,
    },
    Format: { OffsetX: offsetX, OffsetY: offsetY, ...(title === '' ? {} : { AltText: title }) },
    ...chartAxes(spec),
    ...(stackingOf(spec) === 'none' ? {} : { Overlap: 100 }),
    GapWidth: GAP,
    VaryColors: spec.type === 'PIE',
    Fill: solidFill(backgroundOf(spec)),
  };
}

/** Whether all series of the second kind are measured by the axis on the far side. */
function isOnFarAxis(
  spec: ChartSpec,
  byKind: ReadonlyMap<SeriesKind, readonly NumberedLine[]>,
): boolean {
  const [, lines = []] = [...byKind.values()];
  return lines.every(({ index }) => chartNumber(spec, `series.${index}.targetAxisIndex`) === 1);
}
