import { expect, it } from 'vitest';
import { type ChartPage, FUNNEL_CHART, openChartPage, putChart } from './chart-page';

function funnelPage(): ChartPage {
  const page = openChartPage();
  putChart(page, FUNNEL_CHART);
  return page;
}

/** Where the chart lies, also where it is not seen. */
function place({ container }: ChartPage) {
  const { left, top, width, height } =
    container.querySelector('figure')?.getBoundingClientRect() ?? new DOMRect();
  return { left, top, width, height };
}

/** Whether a chart is what the mouse meets at a point. */
const isChartAt = (x: number, y: number): boolean =>
  document.elementFromPoint(x, y)?.closest('figure') instanceof HTMLElement;

it('a chart stands at its cell and offset in its recorded size', () => {
  // B3: 40 + 100 + 5 from the left, 30 + 2 * 20 + 7 from the top.
  expect(place(funnelPage())).toEqual({ left: 145, top: 77, width: 400, height: 240 });
});

it('a chart of no size is as large as Google’s', () => {
  const page = openChartPage();
  putChart(page, { ...FUNNEL_CHART, options: {} });
  expect(place(page)).toMatchObject({ width: 600, height: 371 });
});

it('a chart moves with the cells', () => {
  const page = funnelPage();
  page.move({ left: 30, top: 50 });
  expect(place(page)).toMatchObject({ left: 115, top: 27 });
});

it('a chart grows and shrinks with the zoom', () => {
  const page = funnelPage();
  page.move({ zoom: 0.5 });
  expect(place(page)).toEqual({
    ...{ left: 40 + 50 + 2.5, top: 30 + 20 + 3.5 },
    ...{ width: 200, height: 120 },
  });
});

it('a chart goes under the headers', () => {
  const page = funnelPage();
  page.move({ left: 300, top: 120 });
  expect(place(page)).toMatchObject({ left: -155, top: -43 });
  expect([isChartAt(41, 31), isChartAt(39, 31), isChartAt(41, 29)]).toEqual([true, false, false]);
});

it('a chart goes under frozen cells, unless it stands in them', () => {
  const page = openChartPage();
  page.grid.updateSheet(page.sheet, { frozenRows: 1, frozenColumns: 1 });
  putChart(page, FUNNEL_CHART);
  page.move({ left: 100, top: 50 });
  // The frozen cells end 140 from the left and 50 from the top.
  expect([isChartAt(141, 51), isChartAt(139, 51), isChartAt(141, 49)]).toEqual([
    ...[true, false, false],
  ]);
  const position = { row: 1, column: 1, offsetX: 0, offsetY: 0 };
  putChart(page, { ...FUNNEL_CHART, position });
  expect(place(page)).toMatchObject({ left: 40, top: 30 });
  expect([isChartAt(41, 31), isChartAt(139, 49)]).toEqual([true, true]);
});

it('a chart leaves the scroll bars free', () => {
  const page = funnelPage();
  page.move({ left: -300, top: -200 });
  expect([isChartAt(789, 489), isChartAt(791, 489), isChartAt(789, 491)]).toEqual([
    ...[true, false, false],
  ]);
});

it('a chart whose cell is beyond the sheet stands at the sheet’s end', () => {
  const page = openChartPage();
  const position = { row: 5000, column: 2, offsetX: 0, offsetY: 0 };
  putChart(page, { ...FUNNEL_CHART, position });
  expect(place(page)).toMatchObject({ left: 140, top: 30 + 999 * 20 });
});

it('the cells beside a chart take the mouse', () => {
  const page = funnelPage();
  expect(document.elementFromPoint(144, 100)).toBe(page.cells);
  expect(document.elementFromPoint(300, 76)).toBe(page.cells);
  expect([isChartAt(146, 100), isChartAt(300, 78)]).toEqual([true, true]);
});

it('the wheel over a chart turns the cells below it', () => {
  const page = funnelPage();
  const turned: number[] = [];
  page.cells.addEventListener('wheel', ({ deltaY }) => turned.push(deltaY));
  const at = { clientX: 300, clientY: 200, bubbles: true, cancelable: true };
  const wheel = new WheelEvent('wheel', { ...at, deltaY: 53 });
  document.elementFromPoint(300, 200)?.dispatchEvent(wheel);
  expect(turned).toEqual([53]);
  expect(wheel.defaultPrevented).toBe(true);
});

it('a press on a chart leaves the keyboard where it was', () => {
  const page = funnelPage();
  const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  page.container.querySelector('figure')?.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
});
