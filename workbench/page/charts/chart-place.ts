import type { ChartSpec } from '../../apps-script/chart-spec';
import type { SheetProperties } from '../../grid/grid';
import type { Rectangle } from '../sheet/cell-rectangle';
import type { ChartFrame } from './chart-frame';
import type { ChartView } from './chart-view';

/** Puts a chart at its cell as that is drawn now, or hides it while no cells are drawn. */
export function placeChart(
  view: ChartView,
  sheet: SheetProperties | undefined,
  frame: ChartFrame,
  { position }: ChartSpec,
): void {
  if (!sheet) {
    frame.hide();
    return;
  }
  const row = Math.min(position.row, sheet.rows);
  const column = Math.min(position.column, sheet.columns);
  const anchor = view.cellRectangle({ sheet: sheet.id, row, column, rows: 1, columns: 1 });
  const seen = anchor && seenPart(view, sheet, row, column);
  if (!anchor || !seen) {
    frame.hide();
    return;
  }
  const zoom = view.zoom();
  const left = anchor.left + position.offsetX * zoom;
  const top = anchor.top + position.offsetY * zoom;
  frame.place({ left, top }, zoom, seen);
}

/** Univer draws its scroll bars over the last pixels of the cells. */
const SCROLL_BAR = 10;

/** A chart that hangs on a cell which scrolls goes under the headers and the frozen cells. */
function seenPart(
  view: ChartView,
  sheet: SheetProperties,
  row: number,
  column: number,
): Rectangle | null {
  const cells = view.cellsWindow();
  if (!cells) return null;
  const { frozenRows, frozenColumns, id } = sheet;
  const corner = { sheet: id, row: 1, column: 1 };
  const frozen = { ...corner, rows: Math.max(1, frozenRows), columns: Math.max(1, frozenColumns) };
  const under = view.cellRectangle(frozen);
  if (!under) return cells;
  const right = cells.left + cells.width - SCROLL_BAR;
  const bottom = cells.top + cells.height - SCROLL_BAR;
  const left = column > frozenColumns && frozenColumns > 0 ? under.left + under.width : cells.left;
  const top = row > frozenRows && frozenRows > 0 ? under.top + under.height : cells.top;
  return { left, top, width: right - left, height: bottom - top };
}
