import type { ChartSpec } from '../apps-script/chart-spec';

import type { Area, CellValue, Grid } from '../grid/grid';
import { drawableNumber } from './drawable-number';
import { cellText } from './number-text';

/** A cell as a chart reads it: its value, and how a person sees it. */
export interface ChartCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
}

export const EMPTY_CELL: ChartCell = { value: null, text: '', format: '' };

/** What reading a chart's cells needs of a grid. */
export type ChartGrid = Pick<Grid, 'sheets' | 'values' | 'shownFormats' | 'columns' | 'lastCell'>;

/**
 * Cells of a chart's ranges, one block a range. Hidden columns are left out as the chart was told;
 * the grid hides no rows. Rows below the tab's last filled one are no points, so that charts over
 * whole columns work.
 */
export function chartCells(
  grid: ChartGrid,
  areas: readonly Area[],
  strategy: ChartSpec['hiddenDimensionStrategy'],
  locale: string,
): ChartCell[][][] {
  const skipsHidden = strategy === 'IGNORE_BOTH' || strategy === 'IGNORE_COLUMNS';
  return areas
    .map((area) => filledPart(grid, area))
    .filter((area) => area !== null)
    .map((area) => {
      const rows = cellsOf(grid, area, locale);
      if (!skipsHidden) return rows;
      const columns = grid.columns(area.sheet);
      return rows.map((row) => row.filter((_, c) => !columns.get(area.column + c)?.hidden));
    });
}

function filledPart(grid: ChartGrid, area: Area): Area | null {
  const sheet = grid.sheets().find(({ id }) => id === area.sheet);
  if (!sheet) return null;
  const last = Math.min(sheet.rows, grid.lastCell(area.sheet).row, area.row + area.rows - 1);
  const rows = last - area.row + 1;
  const columns = Math.min(area.columns, sheet.columns - area.column + 1);
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : null;
}

function cellsOf(grid: ChartGrid, area: Area, locale: string): ChartCell[][] {
  const formats = grid.shownFormats(area);
  return grid.values(area).map((row, r) =>
    row.map((value, c) => {
      const format = formats[r]?.[c] ?? '';
      return { value, format, text: cellText(value, format, locale) };
    }),
  );
}

/** The number that a chart draws; null for what has no length: empty, text, boolean, error. */
export const numberOf = ({ value }: ChartCell): number | null => drawableNumber(value);
