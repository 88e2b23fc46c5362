import type { TitleComponentOption } from 'echarts/components';
import { TITLE_COLOUR, textStyle } from './axis-style';
import type { ChartOptions } from './read-options';

const LEFT = 16;
const TOP = 12;

/** Title and subtitle as Google places them: at the left, above everything. */
export interface ChartTitle {
  readonly text: string;
  readonly subtitle: string;
  readonly option: TitleComponentOption;
}

/** @param remark what stands under the title when nothing can be drawn */
export function chartTitle(options: ChartOptions, width: number, remark: string): ChartTitle {
  const text = options.text('title') ?? '';
  const subtitle = remark || (options.text('subtitle') ?? '');
  const shown = options.choice(['none', 'out', 'in'], 'titlePosition') !== 'none';
  const fits = { width: width - 2 * LEFT, overflow: 'truncate' as const };
  const option = {
    show: (shown && text !== '') || subtitle !== '',
    text: shown ? text : '',
    subtext: subtitle,
    left: LEFT,
    top: TOP,
    padding: 0,
    itemGap: 6,
    textStyle: { ...styled(options, 'titleTextStyle', 16), ...fits },
    subtextStyle: { ...styled(options, 'subtitleTextStyle', 13), ...fits },
  };
  return { text, subtitle, option };
}

const styled = (options: ChartOptions, path: string, size: number) => ({
  ...textStyle(options, [path], size),
  color: options.colour(`${path}.color`) ?? TITLE_COLOUR,
});
