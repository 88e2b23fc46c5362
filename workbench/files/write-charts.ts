import type { Chart, ChartAxis, ChartSeries } from 'excelize-wasm';
import type { ChartSpec, ChartTypeName } from '../apps-script/chart-spec';
import type { Area, RangeRecord } from '../grid/grid';
import { cellName } from './cell-areas';
import type { ChartCells, ChartLine } from './chart-lines';
import { chartLines } from './chart-lines';
import {
  backgroundOf,
  chartNumber,
  chartText,
  legendOf,
  seriesColor,
  stackingOf,
} from './chart-options';
import { excelColor } from './excel-color';
import { done, type Excelize, type Workbook } from './load-excelize';
import { solidFill } from './write-styles';

/** Colour of the words on axes. */
const LABELS = '444444';
/** Size of a chart that was given none, in pixels. */
const WIDTH = 600;
const HEIGHT = 371;
/** Gap between bars in hundredths of their breadth, as Google leaves. */
const GAP = 62;

/** Writes the charts of a sheet; returns what was said of each, in the order they are numbered. */
export function writeCharts(
  excelize: Excelize,
  workbook: Workbook,
  excelName: string,
  records: readonly RangeRecord[],
  cells: ChartCells,
  referenceTo: (area: Area) => string | null,
): ChartSpec[] {
  return records.flatMap(({ kind, areas, data }) => {
    if (kind !== 'chart') return [];
    const spec: ChartSpec = { ...(data as ChartSpec), ranges: areas };
    const chart = chartOf(excelize, spec, cells, referenceTo);
    if (!chart) return [];
    const { row, column } = spec.position;
    done(workbook.AddChart(excelName, cellName(Math.max(1, row), Math.max(1, column)), chart));
    return [spec];
  });
}

/** Null for a chart without any cells to show, or of a type that is none. */
function chartOf(
  excelize: Excelize,
  spec: ChartSpec,
  cells: ChartCells,
  referenceTo: (area: Area) => string | null,
): Chart | null {
  const { domain, series } = chartLines(spec, cells);
  if (series.length === 0 || spec.type === 'TABLE') return null;
  const { offsetX, offsetY } = spec.position;
  const title = chartText(spec, 'title');
  return {
    Type: typeOf(excelize, spec),
    Series: series.map((line, index) => seriesOf(spec, domain, line, index, referenceTo)),
    ...(title === '' ? {} : { Title: { Paragraph: [{ Text: title }] } }),
    Legend: { Position: legendOf(spec) },
    Dimension: {
      Width: chartNumber(spec, 'width') ?? WIDTH,
      Height: chartNumber(spec, 'height') ?? HEIGHT,
    },
    Format: { OffsetX: offsetX, OffsetY: offsetY, ...(title === '' ? {} : { AltText: title }) },
    ...axesOf(spec),
    ...(stackingOf(spec) === 'none' ? {} : { Overlap: 100 }),
    GapWidth: GAP,
    VaryColors: spec.type === 'PIE',
    Fill: solidFill(backgroundOf(spec)),
  };
}

function seriesOf(
  spec: ChartSpec,
  domain: ChartLine | null,
  { name, values }: ChartLine,
  index: number,
  referenceTo: (area: Area) => string | null,
): ChartSeries {
  const color = seriesColor(spec, index);
  const fill = solidFill(color ?? backgroundOf(spec));
  const Name = name && referenceTo(name);
  const Categories = domain && referenceTo(domain.values);
  return {
    ...(Name ? { Name } : {}),
    ...(Categories ? { Categories } : {}),
    Values: referenceTo(values) ?? '',
    ...(spec.type === 'PIE' ? {} : { Fill: color ? fill : { ...fill, Transparency: 100 } }),
    ...(spec.type === 'LINE' ? { Line: { Fill: fill, Width: 2 } } : {}),
  };
}

/** The axis of categories is Excel's X axis, also where bars lie; Google names axes by direction. */
function axesOf(spec: ChartSpec): { XAxis: ChartAxis; YAxis: ChartAxis } {
  const lying = spec.type === 'BAR';
  const [categories, values] = lying ? ['vAxis', 'hAxis'] : ['hAxis', 'vAxis'];
  const reversed = spec.options.reverseCategories === true;
  return {
    // Excel draws the first of lying bars at the bottom, Google at the top.
    XAxis: { ...axisOf(spec, categories), ReverseOrder: lying !== reversed },
    YAxis: { ...axisOf(spec, values), ...gridLinesOf(spec, values), ...boundsOf(spec, values) },
  };
}

function axisOf(spec: ChartSpec, axis = ''): ChartAxis {
  const title = chartText(spec, `${axis}.title`);
  return {
    Font: { Color: LABELS, Size: 9 },
    ...(chartText(spec, `${axis}.textPosition`) === 'none' ? { None: true } : {}),
    ...(title === '' ? {} : { Title: { Paragraph: [{ Text: title }] } }),
  };
}

function gridLinesOf(spec: ChartSpec, axis = ''): ChartAxis {
  const color = excelColor(chartText(spec, `${axis}.gridlines.color`));
  const none = chartNumber(spec, `${axis}.gridlines.count`) === 0 || color === backgroundOf(spec);
  return { MajorGridLines: !none };
}

function boundsOf(spec: ChartSpec, axis = ''): ChartAxis {
  const Minimum = chartNumber(spec, `${axis}.minValue`, `${axis}.viewWindow.min`);
  const Maximum = chartNumber(spec, `${axis}.maxValue`, `${axis}.viewWindow.max`);
  return {
    ...(Minimum === undefined ? {} : { Minimum }),
    ...(Maximum === undefined ? {} : { Maximum }),
  };
}

function typeOf(excelize: Excelize, spec: ChartSpec): Chart['Type'] {
  const { Bar, BarStacked, BarPercentStacked, Col, ColStacked, ColPercentStacked } = excelize;
  const { Area, AreaStacked, AreaPercentStacked, Line, Pie, Scatter } = excelize;
  const stacking = stackingOf(spec);
  const pick = (plain: Chart['Type'], stacked: Chart['Type'], percent: Chart['Type']) =>
    stacking === 'none' ? plain : stacking === 'stacked' ? stacked : percent;
  const byType: Partial<Record<ChartTypeName, Chart['Type']>> = {
    AREA: pick(Area, AreaStacked, AreaPercentStacked),
    BAR: pick(Bar, BarStacked, BarPercentStacked),
    LINE: Line,
    PIE: Pie,
    SCATTER: Scatter,
  };
  const columns = pick(Col, ColStacked, ColPercentStacked);
  return (spec.type && byType[spec.type]) ?? columns;
}
