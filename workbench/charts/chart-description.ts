import type { Language } from '../language';
import { numberOf } from './chart-cells';
import type { ChartTable } from './chart-table';
import type { DrawnType } from './chart-type';
import { CHART_WORDS } from './chart-words';
import type { SeriesLook } from './series-looks';

const MOST_POINTS = 50;

/** What a chart shows, for who cannot see it: type, title, and the values of each point. */
export function chartDescription(
  type: DrawnType,
  title: string,
  table: ChartTable,
  looks: readonly SeriesLook[],
  language: Language,
): string {
  const words = CHART_WORDS[language];
  const heading = title === '' ? words.types[type] : `${words.types[type]}: ${title}`;
  // A pie is made of its first series.
  const drawn = type === 'PIE' ? looks.slice(0, 1) : looks;
  const shown = drawn.filter(({ isSpacer }) => !isSpacer);
  const points = table.domain
    .map(({ text }, point) => pointText(text, shown, point))
    .filter((text) => text !== '');
  const rest = points.length - MOST_POINTS;
  const last = points.length === 0 ? [words.nothing] : rest > 0 ? [words.more(rest)] : [];
  return `${[heading, ...points.slice(0, MOST_POINTS), ...last].join('. ')}.`;
}

function pointText(name: string, looks: readonly SeriesLook[], point: number): string {
  const values = looks.flatMap(({ name: series, cells }) => {
    const cell = cells[point];
    if (!cell || numberOf(cell) === null) return [];
    return [series === '' ? cell.text : `${series} ${cell.text}`];
  });
  if (values.length === 0) return '';
  return name === '' ? values.join(', ') : `${name}: ${values.join(', ')}`;
}
