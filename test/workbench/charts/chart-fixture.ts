import type { BarSeriesOption, LineSeriesOption, PieSeriesOption } from 'echarts/charts';
import { type ChartSpec, NEW_CHART } from '../../../workbench/apps-script/chart-spec';
import type { ChartCell } from '../../../workbench/charts/chart-cells';
import { chartOption, type DrawnChart } from '../../../workbench/charts/chart-option';
import { cellText } from '../../../workbench/charts/number-text';
import type { CellValue } from '../../../workbench/grid/grid';

/** Cells of an English sheet; `formats` are those of the columns. */
export const cells = (
  rows: readonly (readonly CellValue[])[],
  formats: readonly string[] = [],
  locale = 'en_US',
): ChartCell[][] =>
  rows.map((row) =>
    row.map((value, c) => {
      const format = formats[c] ?? '';
      return { value, format, text: cellText(value, format, locale) };
    }),
  );

/** A chart over one range of an English sheet, headed by one row unless said. */
export const drawn = (
  spec: Partial<ChartSpec>,
  rows: readonly (readonly CellValue[])[],
  formats: readonly string[] = [],
): DrawnChart =>
  chartOption({ ...NEW_CHART, numHeaders: 1, ...spec }, [cells(rows, formats)], {
    language: 'en',
    locale: 'en_US',
  });

/** The series as they were handed to ECharts, with the fields that tests look at. */
export function seriesOf({ option }: DrawnChart): Series[] {
  return [option.series ?? []].flat() as Series[];
}

type Series = BarSeriesOption & LineSeriesOption & PieSeriesOption;

/** Axes as they were handed to ECharts. */
export function axesOf({ option }: DrawnChart, name: 'xAxis' | 'yAxis'): Axis[] {
  return [option[name] ?? []].flat() as Axis[];
}

interface Axis {
  readonly type: string;
  readonly name: string;
  readonly data: readonly string[];
  readonly inverse: boolean;
  readonly min: unknown;
  readonly max: unknown;
  readonly splitLine: { readonly lineStyle: { readonly color: string } };
  readonly axisLabel: { readonly show: boolean; readonly formatter: (value: number) => string };
}

export function legendOf({ option }: DrawnChart) {
  const [legend] = [option.legend ?? []].flat();
  return legend;
}

/** Text that shows where the mouse points at a series' point. */
export function tooltipOf({ option }: DrawnChart, seriesIndex: number, dataIndex: number): string {
  const [tooltip] = [option.tooltip ?? []].flat();
  const formatter = tooltip?.formatter as unknown as (pointed: object) => string;
  return formatter({ seriesIndex, dataIndex });
}

/** Text beside a series' point. */
export function labelOf(series: Series | undefined, dataIndex: number): string {
  const formatter = series?.label?.formatter as unknown as (pointed: object) => string;
  return formatter({ dataIndex });
}
