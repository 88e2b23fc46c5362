import { hasDataLabels, isInLegend } from './chart-options';
import type { DrawnChart } from './write-charts';

const INVISIBLE =
  /<a:solidFill><a:srgbClr val="\w+"><a:alpha val="0"><\/a:alpha><\/a:srgbClr><\/a:solidFill>/g;
const SERIES = /<ser><idx val="(\d+)">[\s\S]*?<\/ser>/g;
const NAME = /<tx>[\s\S]*?<\/tx>/;
/**
 * A name that nobody sees. Taking an entry out of the legend would be cleaner, but programs count
 * the entries of lying bars from different ends: LibreOffice took out the wrong one.
 */
const BLANK_NAME = '<tx><v>\u00a0</v></tx>';
const NO_VALUES = '<showVal val="0"></showVal>';
/** Where the axis of values stands: at the category drawn last, which lies lowest. */
const VALUE_AXIS_CROSSES = /(<valAx>[\s\S]*?<crosses val=")autoZero(")/;

/**
 * Says in a chart's XML what the library has no word for: series without fill, nameless in the
 * legend, values on single series, and the axis of lying bars below them.
 */
export function finishChart(xml: string, { spec, order }: DrawnChart): string {
  const finished = xml.replace(INVISIBLE, '<a:noFill/>').replace(SERIES, (series, digits) => {
    const index = order[Number(digits)] ?? 0;
    const named = isInLegend(spec, index) ? series : series.replace(NAME, BLANK_NAME);
    return hasDataLabels(spec, index) ? named.replace(NO_VALUES, '<showVal val="1"/>') : named;
  });
  return spec.type === 'BAR' ? finished.replace(VALUE_AXIS_CROSSES, '$1max$2') : finished;
}
