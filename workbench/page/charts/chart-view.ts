import type { ChartGrid } from '../../charts/chart-cells';
import type { Grid, SheetProperties } from '../../grid/grid';
import type { SpreadsheetView } from '../sheet/spreadsheet';

/** What charts need of the spreadsheet they lie over. */
export interface ChartView
  extends Pick<
    SpreadsheetView,
    'container' | 'locale' | 'language' | 'activeSheet' | 'cellRectangle' | 'cellsWindow' | 'onMove'
  > {
  readonly grid: ChartGrid & Pick<Grid, 'records'>;
  /** 1 at 100 %. */
  zoom(): number;
}

/** The sheet that is in front, if the grid knows it yet. */
export const sheetInFront = ({ grid, activeSheet }: ChartView): SheetProperties | undefined => {
  const front = activeSheet();
  return grid.sheets().find(({ id }) => id === front);
};
