import type { ChartSpec } from '../../apps-script/chart-spec';
import { chartCells } from '../../charts/chart-cells';
import { chartOption } from '../../charts/chart-option';
import type { RangeRecord } from '../../grid/grid';
import { type ChartFrame, createChartFrame } from './chart-frame';
import { placeChart } from './chart-place';
import { type ChartView, sheetInFront } from './chart-view';

/** Charts over the cells of the sheet in front. */
export interface ChartOverlay {
  /** Draws what has changed: charts, their cells, the sheet in front. Cheap when nothing has. */
  update(): void;
}

interface StandingChart {
  readonly frame: ChartFrame;
  spec: ChartSpec;
  /** All that the picture was made from. */
  drawnFrom: string;
}

export function createChartOverlay(view: ChartView): ChartOverlay {
  const layer = document.createElement('div');
  Object.assign(layer.style, LAYER);
  const standing = new Map<string, StandingChart>();
  let shownSheet = 0;
  const place = (): void => {
    const sheet = sheetInFront(view);
    for (const { frame, spec } of standing.values()) placeChart(view, sheet, frame, spec);
  };
  const update = (): void => {
    keepInFront(layer, view.container);
    shownSheet = view.activeSheet();
    const records = sheetInFront(view) ? chartRecords(view, shownSheet) : [];
    const ids = new Set(records.map(({ id }) => id));
    for (const [id, { frame }] of standing) if (!ids.has(id)) remove(id, frame);
    for (const record of records) draw(record);
    place();
  };
  const remove = (id: string, frame: ChartFrame): void => {
    frame.remove();
    standing.delete(id);
  };
  const draw = (record: RangeRecord): void => {
    const spec = record.data as ChartSpec;
    const chart = standing.get(record.id) ?? stand(record.id, spec);
    chart.spec = spec;
    redraw(view, chart, record);
  };
  const stand = (id: string, spec: ChartSpec): StandingChart => {
    const chart = { frame: createChartFrame(view.language), spec, drawnFrom: '' };
    layer.append(chart.frame.element);
    standing.set(id, chart);
    return chart;
  };
  view.onMove(() => (view.activeSheet() === shownSheet ? place() : update()));
  update();
  return { update };
}

/** Above Univer's canvas (8) and below its menus (10); the mouse goes through all but the charts. */
const LAYER: Partial<CSSStyleDeclaration> = {
  position: 'absolute',
  inset: '0',
  overflow: 'hidden',
  pointerEvents: 'none',
  zIndex: '9',
};

/** Univer empties its element when it begins to draw. */
function keepInFront(layer: HTMLElement, container: HTMLElement): void {
  if (layer.parentElement === container) return;
  if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
  container.append(layer);
}

const chartRecords = ({ grid }: ChartView, sheet: number): readonly RangeRecord[] =>
  grid.records(sheet).filter(({ kind }) => kind === 'chart');

/** Areas of the record move with the sheet's rows and columns; those of the spec stay as built. */
function redraw(view: ChartView, chart: StandingChart, { areas }: RangeRecord): void {
  const { grid, locale, language } = view;
  const cells = chartCells(grid, areas, chart.spec.hiddenDimensionStrategy, locale);
  const { position, ranges, ...said } = chart.spec;
  const drawnFrom = JSON.stringify([said, cells]);
  if (drawnFrom === chart.drawnFrom) return;
  chart.drawnFrom = drawnFrom;
  chart.frame.show(chartOption(chart.spec, cells, { language, locale }));
}
