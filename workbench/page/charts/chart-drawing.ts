import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { DrawnChart } from '../../charts/chart-option';

use([
  BarChart,
  LineChart,
  PieChart,
  ScatterChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

/** A picture of a chart in an element. */
export interface ChartDrawing {
  /** Draws it anew, in its own size. */
  draw(chart: DrawnChart): void;
  dispose(): void;
}

export function createChartDrawing(element: HTMLElement): ChartDrawing {
  const picture = init(element, null, { renderer: 'svg', width: 1, height: 1 });
  return {
    draw({ option, size }) {
      Object.assign(element.style, { width: `${size.width}px`, height: `${size.height}px` });
      picture.resize(size);
      picture.setOption(option, { notMerge: true });
    },
    dispose: () => picture.dispose(),
  };
}
