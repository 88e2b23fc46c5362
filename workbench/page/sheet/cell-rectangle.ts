import type { Workbook } from '@univerjs/core';
import { type IRender, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Area } from '../../grid/grid';

/** A rectangle in pixels of the page, relative to the spreadsheet's element. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells of the sheet in front are drawn now, also outside of the window; frozen ones do not scroll. */
export function cellRectangle(
  container: HTMLElement,
  render: IRender,
  area: Area,
): Rectangle | null {
  const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !viewport) return null;
  const { worksheet } = skeleton;
  const first = skeleton.getNoMergeCellWithCoordByIndex(area.row - 1, area.column - 1);
  const last = skeleton.getNoMergeCellWithCoordByIndex(
    Math.min(area.row + area.rows - 2, worksheet.getRowCount() - 1),
    Math.min(area.column + area.columns - 2, worksheet.getColumnCount() - 1),
  );
  const { xSplit, ySplit } = worksheet.getFreeze();
  const scrolledX = area.column > xSplit ? viewport.viewportScrollX : 0;
  const scrolledY = area.row > ySplit ? viewport.viewportScrollY : 0;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const origin = canvasOrigin(container, render);
  return {
    left: origin.left + (first.startX - scrolledX) * scaleX,
    top: origin.top + (first.startY - scrolledY) * scaleY,
    width: (last.endX - first.startX) * scaleX,
    height: (last.endY - first.startY) * scaleY,
  };
}

/** The part of the element in which cells are drawn, without headers. */
export function cellsWindow(container: HTMLElement, render: IRender): Rectangle | null {
  const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!skeleton) return null;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const header = { x: skeleton.rowHeaderWidth * scaleX, y: skeleton.columnHeaderHeight * scaleY };
  const origin = canvasOrigin(container, render);
  const canvas = render.engine.getCanvasElement();
  return {
    left: origin.left + header.x,
    top: origin.top + header.y,
    width: canvas.clientWidth - header.x,
    height: canvas.clientHeight - header.y,
  };
}

function canvasOrigin(container: HTMLElement, render: IRender) {
  const outer = container.getBoundingClientRect();
  const inner = render.engine.getCanvasElement().getBoundingClientRect();
  return { left: inner.left - outer.left, top: inner.top - outer.top };
}

/** Tells whenever cells may be drawn elsewhere: scroll, zoom, another sheet, sizes. */
export function watchMoves(workbook: Workbook, render: IRender, listener: () => void): void {
  const viewport = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  viewport?.onScrollAfter$.subscribeEvent(listener);
  render.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(listener);
  render.engine.onTransformChange$.subscribeEvent(listener);
  workbook.activeSheet$.subscribe(listener);
}
