import type { ChartSpec } from '../../apps-script/chart-spec';
import type { Area, RangeRecord } from '../../grid/grid';
import { cellName } from './cell-areas';
import type { ChartCells } from './chart-lines';
import { excelChart } from './excel-chart';
import { done, type Excelize, type Workbook } from './load-excelize';

/** A chart of the file: what was said of it, and the numbers of its series in the file's order. */
export interface DrawnChart {
  readonly spec: ChartSpec;
  readonly order: readonly number[];
}

/** Writes the charts of a sheet that can be drawn; returns them in the order they are numbered. */
export function writeCharts(
  excelize: Excelize,
  workbook: Workbook,
  excelName: string,
  records: readonly RangeRecord[],
  cells: ChartCells,
  referenceTo: (area: Area) => string | null,
): DrawnChart[] {
  return records.flatMap(({ kind, areas, data }) => {
    if (kind !== 'chart') return [];
    const spec: ChartSpec = { ...(data as ChartSpec), ranges: areas };
    const drawn = excelChart(excelize, spec, cells, referenceTo);
    if (!drawn) return [];
    const { row, column } = spec.position;
    const corner = cellName(Math.max(1, row), Math.max(1, column));
    const { chart, combo, order } = drawn;
    done(
      combo
        ? workbook.AddChart(excelName, corner, chart, combo)
        : workbook.AddChart(excelName, corner, chart),
    );
    return [{ spec, order }];
  });
}
