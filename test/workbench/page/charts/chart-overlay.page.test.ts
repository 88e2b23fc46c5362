import { describe, expect, it } from 'vitest';
import {
  type ChartPage,
  FUNNEL,
  FUNNEL_CHART,
  openChartPage,
  putChart,
  writeFunnel,
} from './chart-page';

function funnelPage(language: 'en' | 'nb' = 'en'): ChartPage {
  const page = openChartPage(language);
  putChart(page, FUNNEL_CHART);
  return page;
}

const figures = ({ container }: ChartPage): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>('figure'),
];

function figure(page: ChartPage): HTMLElement {
  const [first, ...others] = figures(page);
  expect(others).toEqual([]);
  if (!first) throw new Error('There is no chart on the page.');
  return first;
}

/** Rectangles of the bars of a colour, from top to bottom; the legend's marks are 12 x 12. */
const bars = (page: ChartPage, colour: string): DOMRect[] =>
  [...figure(page).querySelectorAll<SVGGraphicsElement>(`path[fill="${colour}"]`)]
    .map((path) => path.getBoundingClientRect())
    .filter(({ width, height }) => width !== 12 || height !== 12)
    .sort((a, b) => a.top - b.top);

const middle = ({ left, width }: DOMRect): number => left + width / 2;

describe('a funnel over the grid', () => {
  it('is drawn with bars as long as its numbers, each in the middle', () => {
    const page = funnelPage();
    const [first, third] = bars(page, '#4285f4');
    const [second, ...others] = bars(page, '#e8710a');
    if (!first || !second || !third) throw new Error('There are bars missing.');
    expect(others).toEqual([]);
    expect(first.width).toBeGreaterThan(100);
    expect(second.width / first.width).toBeCloseTo(5 / 8, 1);
    expect(third.width / first.width).toBeCloseTo(2 / 8, 1);
    expect(Math.abs(middle(second) - middle(first))).toBeLessThan(2);
    expect(Math.abs(middle(third) - middle(first))).toBeLessThan(2);
    expect(second.top).toBeGreaterThan(first.bottom);
    expect(third.top).toBeGreaterThan(second.bottom);
  });

  it('follows a number that changes', () => {
    const page = funnelPage();
    writeFunnel(page.grid, page.sheet, [...FUNNEL.slice(0, 3), ['Third', 2, 4, null]]);
    page.overlay.update();
    const [first, third] = bars(page, '#4285f4');
    expect((third?.width ?? 0) / (first?.width ?? 0)).toBeCloseTo(4 / 8, 1);
  });

  it('is not drawn anew while its numbers stay', () => {
    const page = funnelPage();
    const before = figure(page).querySelector('path');
    writeFunnel(page.grid, page.sheet, FUNNEL);
    page.overlay.update();
    expect(figure(page).querySelector('path')).toBe(before);
    expect(before?.isConnected).toBe(true);
  });

  it('follows its cells when rows are inserted above them', () => {
    const page = funnelPage();
    page.grid.insertRows(page.sheet, 1, 2);
    page.overlay.update();
    expect(bars(page, '#4285f4')).toHaveLength(2);
    expect(figure(page).textContent).toContain('Third');
  });

  it('goes with its record', () => {
    const page = funnelPage();
    page.grid.removeRecord(page.sheet, 'chart-7');
    page.overlay.update();
    expect(figures(page)).toEqual([]);
  });

  it('is seen on its own sheet only', () => {
    const page = funnelPage();
    page.move({ sheet: page.grid.insertSheet('Other') });
    expect(figures(page)).toEqual([]);
    page.move({ sheet: page.sheet });
    expect(bars(page, '#4285f4')).toHaveLength(2);
  });

  it('stands there again after the spreadsheet has emptied its element', () => {
    const page = funnelPage();
    page.container.replaceChildren();
    page.overlay.update();
    expect(bars(page, '#4285f4')).toHaveLength(2);
  });
});

describe('what a chart says of itself', () => {
  it('is that Google draws its own, in the page’s language', () => {
    expect(figure(funnelPage()).querySelector('figcaption')?.textContent).toBe(
      'Drawn by the workbench; Google draws its own',
    );
    expect(figure(funnelPage('nb')).querySelector('figcaption')?.textContent).toBe(
      'Tegnet av arbeidsbenken; Google tegner på sin måte',
    );
  });

  it('lists the options that are not drawn', () => {
    const page = openChartPage();
    const options = { ...FUNNEL_CHART.options, is3D: true, hAxis: { ticks: [1, 2] } };
    putChart(page, { ...FUNNEL_CHART, options });
    expect(figure(page).querySelector('figcaption')?.title).toBe(
      'Drawn by the workbench; Google draws its own · not drawn here: is3D, hAxis.ticks',
    );
  });

  it('is told to who cannot see it', () => {
    const picture = figure(funnelPage()).querySelector('[role="img"]');
    expect(picture?.getAttribute('aria-label')).toBe(
      'Bar chart: Deals. First: Deals 8. Second: Bottleneck 5. Third: Deals 2.',
    );
  });
});
