import { type ChartSpec, NEW_CHART } from '../../../../workbench/apps-script/chart-spec';
import type { Area, Grid, SheetId } from '../../../../workbench/grid/grid';
import { createMemoryGrid } from '../../../../workbench/grid/memory-grid';
import type { Language } from '../../../../workbench/language';
import {
  type ChartOverlay,
  createChartOverlay,
} from '../../../../workbench/page/charts/chart-overlay';

/** Cells of 100 x 20 pixels under headers of 40 x 30, in an element of 800 x 500. */
const CELL = { width: 100, height: 20 };
const HEADER = { width: 40, height: 30 };
const SIZE = { width: 800, height: 500 };

/** A page with a plain grid in place of Univer's: what charts ask of it can be set. */
export interface ChartPage {
  readonly grid: Grid;
  readonly sheet: SheetId;
  readonly container: HTMLElement;
  readonly overlay: ChartOverlay;
  /** The element under the charts. */
  readonly cells: HTMLElement;
  readonly look: { left: number; top: number; zoom: number; sheet: SheetId };
  /** Tells of a move, as the spreadsheet does after scrolling or zooming. */
  move(look: Partial<ChartPage['look']>): void;
}

/** Rows of a funnel: longest bar 8; the spacers are half of what the others lack. */
export const FUNNEL = [
  ['Stage', 'Spacer', 'Deals', 'Bottleneck'],
  ['First', 0, 8, null],
  ['Second', 1.5, null, 5],
  ['Third', 3, 2, null],
] as const;

export const FUNNEL_CHART: ChartSpec = {
  ...NEW_CHART,
  id: 7,
  type: 'BAR',
  numHeaders: 1,
  options: {
    isStacked: true,
    title: 'Deals',
    width: 400,
    height: 240,
    series: {
      0: { color: '#ffffff', visibleInLegend: false },
      1: { color: '#4285f4' },
      2: { color: '#e8710a' },
    },
  },
  position: { row: 3, column: 2, offsetX: 5, offsetY: 7 },
};

/** A page with one sheet that holds the funnel at A1, and no chart yet. */
export function openChartPage(language: Language = 'en'): ChartPage {
  const grid = createMemoryGrid();
  const sheet = grid.insertSheet('Funnel');
  writeFunnel(grid, sheet, FUNNEL);
  const { container, cells } = elements();
  const look = { left: 0, top: 0, zoom: 1, sheet };
  const listeners: (() => void)[] = [];
  const overlay = createChartOverlay({
    grid,
    container,
    locale: language === 'nb' ? 'nb_NO' : 'en_US',
    language,
    zoom: () => look.zoom,
    activeSheet: () => look.sheet,
    cellsWindow: () => ({
      left: HEADER.width,
      top: HEADER.height,
      width: SIZE.width - HEADER.width,
      height: SIZE.height - HEADER.height,
    }),
    cellRectangle: (area) => rectangle(area, grid, look),
    onMove: (listener) => listeners.push(listener),
  });
  const move = (change: Partial<ChartPage['look']>): void => {
    Object.assign(look, change);
    for (const listener of listeners) listener();
  };
  return { grid, sheet, container, cells, overlay, look, move };
}

export function writeFunnel(
  grid: Grid,
  sheet: SheetId,
  rows: readonly (readonly (string | number | null)[])[],
): void {
  const area = { sheet, row: 1, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 };
  grid.write(
    area,
    rows.map((row) => row.map((value) => ({ value }))),
  );
}

/** Puts a chart over A1:D4 into the sheet. */
export function putChart({ grid, sheet, overlay }: ChartPage, spec: ChartSpec): void {
  const areas = [{ sheet, row: 1, column: 1, rows: 4, columns: 4 }];
  const data = { ...spec, ranges: areas };
  grid.putRecord(sheet, { id: `chart-${spec.id}`, kind: 'chart', areas, data });
  overlay.update();
}

function elements() {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  const container = document.createElement('div');
  container.style.cssText = `width: ${SIZE.width}px; height: ${SIZE.height}px`;
  const cells = document.createElement('div');
  // Univer's canvas stands as high.
  cells.style.cssText = 'width: 100%; height: 100%; position: relative; z-index: 8';
  container.append(cells);
  document.body.append(container);
  return { container, cells };
}

function rectangle(area: Area, grid: Grid, look: ChartPage['look']) {
  const { frozenRows = 0, frozenColumns = 0 } =
    grid.sheets().find(({ id }) => id === area.sheet) ?? {};
  if (area.sheet !== look.sheet) return null;
  const scrolledX = area.column > frozenColumns ? look.left : 0;
  const scrolledY = area.row > frozenRows ? look.top : 0;
  return {
    left: HEADER.width + ((area.column - 1) * CELL.width - scrolledX) * look.zoom,
    top: HEADER.height + ((area.row - 1) * CELL.height - scrolledY) * look.zoom,
    width: area.columns * CELL.width * look.zoom,
    height: area.rows * CELL.height * look.zoom,
  };
}
