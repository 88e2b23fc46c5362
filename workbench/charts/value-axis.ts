import { axisStyle, gridlines } from './axis-style';
import { numberOf } from './chart-cells';
import { isDate } from './chart-table';
import { given } from './given';
import { numberText } from './number-text';
import type { Plot } from './plot';
import type { ChartOptions } from './read-options';

/** The axis along which series have their length; 1 is the one on the far side. */
export function valueAxis(side: 0 | 1, plot: Plot, locale: string) {
  const { options, lying, stacking } = plot;
  const name = lying ? 'hAx' : 'vAx';
  const paths = side === 0 ? [`${name}es.0`, `${name}is`] : [`${name}es.1`];
  // A bar chart's setRange speaks of the vertical axis, as that of a column chart does.
  const rangePaths = lying && side === 0 ? [...paths, 'vAxis'] : paths;
  const style = axisStyle(options, paths);
  const shares = options.text(...under(paths, 'format')) ?? sourceFormat(side, plot);
  const format = stacking === 'share' ? '0%' : shares;
  return {
    ...style,
    ...scaleOf(options, paths),
    ...gridlines(options, paths, side === 0),
    ...limits(options, rangePaths),
    ...(stacking === 'share' ? { min: hasNegative(plot) ? -1 : 0, max: 1 } : {}),
    inverse: options.number(...under(paths, 'direction')) === -1,
    axisLine: { show: false },
    axisLabel: {
      ...style.axisLabel,
      formatter: (value: number) => numberText(value, format, locale),
    },
  };
}

/** The axis of points that stand by their number or date. */
export function numberAxis(plot: Plot, locale: string) {
  const { options, table } = plot;
  const paths = ['hAxis'];
  const style = axisStyle(options, paths);
  const source = table.domain.find((cell) => numberOf(cell) !== null)?.format ?? '';
  const format = options.text('hAxis.format') ?? source;
  return {
    ...style,
    ...scaleOf(options, paths),
    ...gridlines(options, paths, true),
    scale: true,
    ...(plot.looks.some(({ kind }) => kind !== 'scatter') ? ENDS_WITH_DATA : {}),
    ...limits(options, paths),
    ...(isDate(source) ? { minInterval: 1 } : {}),
    inverse: options.number('hAxis.direction') === -1,
    axisLine: { show: false },
    axisLabel: {
      ...style.axisLabel,
      formatter: (value: number) => numberText(value, format, locale),
    },
  };
}

const ENDS_WITH_DATA = { min: 'dataMin', max: 'dataMax' } as const;

const under = (paths: readonly string[], name: string): string[] =>
  paths.map((path) => `${path}.${name}`);

const scaleOf = (options: ChartOptions, paths: readonly string[]) =>
  options.flag(...under(paths, 'logScale'))
    ? ({ type: 'log' } as const)
    : ({ type: 'value' } as const);

/** A window cuts the axis; a least and greatest value only widen it. */
function limits(options: ChartOptions, paths: readonly string[]) {
  const least = options.number(...under(paths, 'minValue'));
  const greatest = options.number(...under(paths, 'maxValue'));
  const from = options.number(...under(paths, 'viewWindow.min'));
  const to = options.number(...under(paths, 'viewWindow.max'));
  const wideMin = least === undefined ? undefined : (seen: Extent) => Math.min(seen.min, least);
  const wideMax =
    greatest === undefined ? undefined : (seen: Extent) => Math.max(seen.max, greatest);
  return given({ min: from ?? wideMin, max: to ?? wideMax });
}

const hasNegative = ({ looks }: Plot): boolean =>
  looks.some(({ cells }) => cells.some((cell) => (numberOf(cell) ?? 0) < 0));

interface Extent {
  readonly min: number;
  readonly max: number;
}

/** Format of the first number on the axis: charts show numbers as their cells do. */
function sourceFormat(side: 0 | 1, { looks }: Plot): string {
  const cells = looks.filter(({ axis }) => axis === side).flatMap((look) => look.cells);
  return cells.find((cell) => numberOf(cell) !== null)?.format ?? '';
}
