import type { ChartSpec } from '../apps-script/chart-spec';
import { hasDataLabels, isInLegend } from './chart-options';

const INVISIBLE =
  /<a:solidFill><a:srgbClr val="\w+"><a:alpha val="0"><\/a:alpha><\/a:srgbClr><\/a:solidFill>/g;
const LEGEND_POSITION = /<legendPos val="\w+"><\/legendPos>/;
const SERIES = /<ser><idx val="(\d+)">[\s\S]*?<\/ser>/g;
const NO_VALUES = '<showVal val="0"></showVal>';
/** Where the axis of values stands: at the category drawn last, which lies lowest. */
const VALUE_AXIS_CROSSES = /(<valAx>[\s\S]*?<crosses val=")autoZero(")/;

/**
 * Says in a chart's XML what the library has no word for: series without fill, their entries taken
 * out of the legend, values on single series, and the axis of lying bars below them.
 */
export function finishChart(xml: string, spec: ChartSpec): string {
  const hidden = [...xml.matchAll(SERIES)]
    .map(([, index]) => Number(index))
    .filter((index) => !isInLegend(spec, index))
    .map((index) => `<legendEntry><idx val="${index}"/><delete val="1"/></legendEntry>`);
  const finished = xml
    .replace(INVISIBLE, '<a:noFill/>')
    .replace(LEGEND_POSITION, (position) => position + hidden.join(''))
    .replace(SERIES, (series, index) =>
      hasDataLabels(spec, Number(index)) ? series.replace(NO_VALUES, '<showVal val="1"/>') : series,
    );
  return spec.type === 'BAR' ? finished.replace(VALUE_AXIS_CROSSES, '$1max$2') : finished;
}
