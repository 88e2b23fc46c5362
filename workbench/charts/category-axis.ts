import { axisStyle } from './axis-style';
import type { Plot } from './plot';

/** Names beside lying bars take up to this share of the chart. */
const NAMES_SHARE = 0.35;

/** The axis of points that stand one after the other; the first on top where bars lie. */
export function categoryAxis(plot: Plot, chartWidth: number) {
  const { options, lying, table } = plot;
  const path = lying ? 'vAxis' : 'hAxis';
  const style = axisStyle(options, [path]);
  const backwards = options.number(`${path}.direction`) === -1;
  const reversed = (options.flag('reverseCategories') ?? false) !== backwards;
  const width = Math.round(chartWidth * NAMES_SHARE);
  return {
    ...style,
    type: 'category' as const,
    data: table.domain.map(({ text }) => text),
    inverse: lying !== reversed,
    boundaryGap: !plot.edgeToEdge,
    // The line stands at zero, which the values' axis draws; the names stay at the edge.
    axisLine: { show: false, onZero: false },
    axisLabel: {
      ...style.axisLabel,
      ...(lying ? { width, overflow: 'break' as const } : {}),
    },
  };
}
