import type { ChartTable, TableSeries } from './chart-table';
import type { DrawnType } from './chart-type';
import { distinctLabels } from './distinct-labels';
import { type ChartOptions, isInvisible } from './read-options';

/** A series with what its options say of it. */
export interface SeriesLook extends TableSeries {
  readonly index: number;
  /** Unlike any other series' name: the legend goes by it. */
  readonly label: string;
  readonly kind: SeriesKind;
  readonly colour: string;
  readonly inLegend: boolean;
  /** It only pushes others to their place: painted in the background's colour, not in the legend. */
  readonly isSpacer: boolean;
  /** Of the value axes: 1 is the one on the far side. */
  readonly axis: 0 | 1;
  readonly showsValues: boolean;
}

export type SeriesKind = 'bar' | 'line' | 'area' | 'scatter';

/** Colours of Google's charts in sheets, in their order. */
export const PALETTE = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
  '#7baaf7',
  '#f07b72',
  '#fcd04f',
  '#71c287',
] as const;

/** Looks of all series of a chart with axes. */
export function seriesLooks(
  type: DrawnType,
  table: ChartTable,
  options: ChartOptions,
  background: string,
): SeriesLook[] {
  const palette = options.colours('colors') ?? [];
  const labels = distinctLabels(
    table.series.map(({ name }, n) => options.text(`series.${n}.labelInLegend`) ?? name),
  );
  return table.series.map((series, index) => {
    const own = `series.${index}`;
    const inLegend = options.flag(`${own}.visibleInLegend`) ?? true;
    const colour = options.colour(`${own}.color`) ?? colourAt(palette, index);
    return {
      ...series,
      index,
      label: labels[index] ?? '',
      kind: kindOf(type, index, options),
      colour,
      inLegend,
      isSpacer: !inLegend && isInvisible(colour, background),
      axis: options.number(`${own}.targetAxisIndex`) === 1 ? 1 : 0,
      showsValues: options.choice(['value', 'none'], `${own}.dataLabel`, 'dataLabel') === 'value',
    };
  });
}

/** Colours that were set come first, then Google's own, again and again. */
export const colourAt = (palette: readonly string[], index: number): string =>
  palette[index] ?? PALETTE[index % PALETTE.length] ?? PALETTE[0];

const KINDS: Readonly<Record<Exclude<DrawnType, 'COMBO' | 'PIE'>, SeriesKind>> = {
  AREA: 'area',
  BAR: 'bar',
  COLUMN: 'bar',
  LINE: 'line',
  SCATTER: 'scatter',
};

function kindOf(type: DrawnType, index: number, options: ChartOptions): SeriesKind {
  if (type === 'PIE') return 'bar';
  if (type !== 'COMBO') return KINDS[type];
  const said = options.choice(['bars', 'line', 'area'], `series.${index}.type`, 'seriesType');
  if (said) return said === 'bars' ? 'bar' : said;
  return index === 0 ? 'bar' : 'line';
}
