import { ICommandService } from '@univerjs/core';
import { SetZoomRatioCommand } from '@univerjs/sheets-ui';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMemoryGrid } from '../../../../workbench/grid/memory-grid';
import { mountCharts } from '../../../../workbench/page/charts/chart-layer';
import type { ChartOverlay } from '../../../../workbench/page/charts/chart-overlay';
import {
  mountSpreadsheet,
  type SpreadsheetView,
} from '../../../../workbench/page/sheet/spreadsheet';
import { subUnitIdOf } from '../../../../workbench/univer/painting/painted-workbook';
import { FUNNEL, FUNNEL_CHART, writeFunnel } from './chart-page';

/** The real spreadsheet on the page, with the funnel's chart at B3. */
let view: SpreadsheetView;
let charts: ChartOverlay;
let container: HTMLElement;

function funnelContent() {
  const grid = createMemoryGrid();
  const sheet = grid.insertSheet('Funnel', 0);
  writeFunnel(grid, sheet, FUNNEL);
  const areas = [{ sheet, row: 1, column: 1, rows: 4, columns: 4 }];
  grid.putRecord(sheet, { id: 'chart-7', kind: 'chart', areas, data: FUNNEL_CHART });
  return grid.content();
}

beforeEach(async () => {
  container = document.createElement('div');
  container.style.cssText = 'position: relative; width: 1000px; height: 700px';
  document.body.style.margin = '0';
  document.body.replaceChildren(container);
  view = mountSpreadsheet(container, {
    ...{ content: funnelContent(), locale: 'en_US', language: 'en' },
  });
  charts = mountCharts(view);
  // Univer lays out its element some time after the first cells are there.
  await vi.waitUntil(() => (view.cellsWindow()?.height ?? 0) > 0, { timeout: 20_000 });
  charts.update();
});

afterEach(() => container.remove());

const figure = (): HTMLElement => {
  const found = container.querySelector<HTMLElement>('figure');
  if (!found) throw new Error('There is no chart on the page.');
  return found;
};

const sheet = (): number => view.activeSheet();

/** Where the chart should be: 5 and 7 pixels from the corner of B3. */
function corner(zoom = 1) {
  const cell = view.cellRectangle({ sheet: sheet(), row: 3, column: 2, rows: 1, columns: 1 });
  if (!cell) throw new Error('B3 is not drawn.');
  return { left: cell.left + 5 * zoom, top: cell.top + 7 * zoom };
}

function place() {
  const { left, top, width, height } = figure().getBoundingClientRect();
  return { left, top, width, height };
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

it('a chart stands at its cell of the real grid, with its bars', async () => {
  await vi.waitFor(() => expect(place()).toMatchObject({ ...corner(), width: 400, height: 240 }));
  expect(figure().querySelectorAll('path[fill="#e8710a"]').length).toBeGreaterThan(0);
});

it('a chart lies above the cells, and the wheel over it scrolls both', async () => {
  await vi.waitFor(() => expect(place()).toMatchObject(corner()));
  const before = place().top;
  const at = { clientX: place().left + 100, clientY: before + 100 };
  const met = document.elementFromPoint(at.clientX, at.clientY);
  expect(met?.closest('figure')).toBe(figure());
  met?.dispatchEvent(
    new WheelEvent('wheel', { ...at, deltaY: 60, bubbles: true, cancelable: true }),
  );
  await vi.waitFor(() => expect(place().top).toBeLessThan(before));
  await frame();
  expect(place()).toMatchObject(corner());
});

it('a chart shrinks with the zoom of the real grid', async () => {
  await view.injector.get(ICommandService).executeCommand(SetZoomRatioCommand.id, {
    unitId: view.grid.unitId,
    subUnitId: subUnitIdOf(sheet()),
    zoomRatio: 0.5,
  });
  await vi.waitFor(() => {
    expect(place()).toMatchObject({ width: 200, height: 120 });
    const { left, top } = corner(0.5);
    expect(place().left).toBeCloseTo(left, 0);
    expect(place().top).toBeCloseTo(top, 0);
  });
});

it('a chart moves when a column before it is made wider', async () => {
  await vi.waitFor(() => expect(place()).toMatchObject(corner()));
  const before = place().left;
  view.grid.updateColumns(sheet(), 1, 1, { widthPixels: 250 });
  charts.update();
  await vi.waitFor(() => {
    expect(place().left).toBeGreaterThan(before + 100);
    expect(place()).toMatchObject(corner());
  });
});
