import { BASELINE_COLOUR } from './axis-style';
import { cartesianSeries } from './cartesian-series';
import { categoryAxis } from './category-axis';
import type { DrawingOption } from './drawing-option';
import type { Plot } from './plot';
import { numberAxis, valueAxis } from './value-axis';

/** Series and axes of a chart that has axes. */
export function cartesianOption(plot: Plot, width: number, locale: string): DrawingOption {
  const sides = plot.looks.some(({ axis }) => axis === 1) ? ([0, 1] as const) : ([0] as const);
  const values = sides.map((side) => valueAxis(side, plot, locale));
  const points = plot.continuous ? numberAxis(plot, locale) : categoryAxis(plot, width);
  const axes = plot.lying ? { xAxis: values, yAxis: points } : { xAxis: points, yAxis: values };
  const [first, ...others] = cartesianSeries(plot);
  const series = first ? [{ ...first, markLine: baseline(plot) }, ...others] : [];
  return { ...axes, series };
}

/** The line from which bars begin. */
const baseline = ({ options, lying }: Plot) => {
  const path = lying ? 'hAxis' : 'vAxis';
  const color = options.colour(`${path}.baselineColor`) ?? BASELINE_COLOUR;
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    label: { show: false },
    lineStyle: { color, width: 1, type: 'solid' as const },
    data: [lying ? { xAxis: 0 } : { yAxis: 0 }],
  };
};
