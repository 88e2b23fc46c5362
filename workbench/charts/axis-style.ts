import { given } from './given';
import type { ChartOptions } from './read-options';

export const FONT = 'Roboto, Arial, sans-serif';
export const TITLE_COLOUR = '#757575';
export const TEXT_COLOUR = '#444746';
export const GRID_COLOUR = '#cccccc';
export const BASELINE_COLOUR = '#333333';
/** More lines than this are no grid any more. */
const MOST_LINES = 100;

/** Style of a text that options describe under any of the paths, `…TextStyle` as Google calls it. */
export function textStyle(options: ChartOptions, paths: readonly string[], size: number) {
  const under = (name: string) => paths.map((path) => `${path}.${name}`);
  return {
    color: options.colour(...under('color')) ?? TEXT_COLOUR,
    fontSize: options.number(...under('fontSize'), 'fontSize') ?? size,
    fontFamily: options.text(...under('fontName'), 'fontName') ?? FONT,
    fontWeight: options.flag(...under('bold')) ? ('bold' as const) : ('normal' as const),
    fontStyle: options.flag(...under('italic')) ? ('italic' as const) : ('normal' as const),
  };
}

/** What both kinds of axes have in common: title, labels, gridlines, direction. */
export function axisStyle(options: ChartOptions, paths: readonly string[]) {
  const under = (name: string) => paths.map((path) => `${path}.${name}`);
  const shown = options.choice(['none', 'out', 'in'], ...under('textPosition'));
  const angle = options.number(...under('slantedTextAngle'));
  const slanted = options.flag(...under('slantedText'));
  return {
    name: options.text(...under('title')) ?? '',
    nameLocation: 'middle' as const,
    nameTextStyle: textStyle(options, under('titleTextStyle'), 12),
    axisTick: { show: false },
    axisLabel: {
      ...textStyle(options, under('textStyle'), 12),
      ...given({ rotate: slanted === false ? undefined : (angle ?? (slanted ? 30 : undefined)) }),
      show: shown !== 'none',
      inside: shown === 'in',
      hideOverlap: true,
    },
  };
}

/** Lines across the plot at the axis's marks. */
export const gridlines = (options: ChartOptions, paths: readonly string[], show: boolean) => {
  const under = (name: string) => paths.map((path) => `${path}.gridlines.${name}`);
  const count = options.number(...under('count'));
  return {
    splitLine: {
      show: show && count !== 0,
      lineStyle: { color: options.colour(...under('color')) ?? GRID_COLOUR },
    },
    ...(count !== undefined && count > 1 ? { splitNumber: Math.min(count - 1, MOST_LINES) } : {}),
  };
};
