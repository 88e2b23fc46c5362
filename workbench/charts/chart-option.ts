import type { ChartSpec } from '../apps-script/chart-spec';
import type { Language } from '../language';
import { cartesianOption } from './cartesian-option';
import { type ChartCell, numberOf } from './chart-cells';
import { chartDescription } from './chart-description';
import { placedLegend } from './chart-legend';
import { type ChartSize, chartSize, plotRoom, roomBelowTitle } from './chart-room';
import { type ChartTable, chartTable } from './chart-table';
import { chartTitle } from './chart-title';
import { chartTooltip } from './chart-tooltip';
import { type DrawnType, drawnType } from './chart-type';
import { CHART_WORDS } from './chart-words';
import type { DrawingOption } from './drawing-option';
import { pieOption, pieSlices } from './pie-option';
import type { Plot } from './plot';
import { type ChartOptions, readOptions } from './read-options';
import { type SeriesLook, seriesLooks } from './series-looks';
import { isContinuous, stackingOf } from './series-values';

/** A recorded chart, ready to be drawn. */
export interface DrawnChart {
  readonly option: DrawingOption;
  readonly size: ChartSize;
  readonly background: string;
  /** What it shows in words. */
  readonly description: string;
  /** Names of recorded options that the drawing leaves out. */
  readonly notDrawn: readonly string[];
}

/** In what language and with which marks a chart speaks. */
export interface ChartSpeech {
  readonly language: Language;
  /** Of the spreadsheet: `en_US` or `nb_NO`. */
  readonly locale: string;
}

/**
 * A recorded chart over the cells of its ranges, as ECharts draws it. Never throws: what a script
 * may record is not checked by anybody.
 *
 * @param blocks cells of the ranges, one block a range
 */
export function chartOption(
  spec: ChartSpec,
  blocks: readonly ChartCell[][][],
  speech: ChartSpeech,
): DrawnChart {
  const options = readOptions(spec.options);
  const background = options.colour('backgroundColor', 'backgroundColor.fill') ?? '#ffffff';
  const type = drawnType(spec.type);
  const table = chartTable(spec, blocks, firstColumnIsDomain(type, options));
  const size = chartSize(options);
  const looks = type ? seriesLooks(type, table, options, background) : [];
  const title = chartTitle(options, size.width, remark(spec, type, table, speech));
  const body = type ? chartBody({ type, table, looks, options, size, title }, speech) : {};
  const words = CHART_WORDS[speech.language];
  const description = type
    ? chartDescription(type, title.text, table, looks, speech.language)
    : `${title.text || words.untitled}. ${title.subtitle}.`;
  return {
    option: {
      ...body,
      animation: false,
      backgroundColor: background,
      title: title.option,
      tooltip: chartTooltip(options, table, looks),
      aria: { enabled: true, label: { enabled: true, description } },
    },
    size,
    background,
    description,
    notDrawn: type ? options.unread() : [],
  };
}

/** Points of a scatter chart always stand by their first number. */
const firstColumnIsDomain = (type: DrawnType | null, options: ChartOptions): boolean | undefined =>
  options.flag('useFirstColumnAsDomain') ?? (type === 'SCATTER' ? true : undefined);

interface Parts {
  readonly type: DrawnType;
  readonly table: ChartTable;
  readonly looks: readonly SeriesLook[];
  readonly options: ChartOptions;
  readonly size: ChartSize;
  readonly title: ReturnType<typeof chartTitle>;
}

function chartBody(parts: Parts, { locale }: ChartSpeech): DrawingOption {
  const { type, table, looks, options, size, title } = parts;
  const shownTitle = title.option.show === true && title.option.text !== '';
  const below = roomBelowTitle(size, shownTitle, title.subtitle !== '');
  const slices = type === 'PIE' ? pieSlices(table) : [];
  const labels = looks.filter(({ inLegend }) => inLegend).map(({ label }) => label);
  const entries = type === 'PIE' ? slices.map(({ label }) => label) : labels;
  const { legend, room } = placedLegend(options, entries, below);
  const plot = plotRoom(options, size, room);
  if (type === 'PIE') return { legend, ...pieOption(options, slices, plot, locale) };
  const grid = { ...plot, outerBoundsMode: 'same' as const, outerBoundsContain: 'all' as const };
  return { legend, grid, ...cartesianOption(plotOf(parts), size.width, locale) };
}

function plotOf({ type, table, looks, options }: Parts): Plot {
  return {
    table,
    options,
    looks,
    stacking: stackingOf(type, options),
    continuous: isContinuous(type, table, options),
    lying: type === 'BAR',
    edgeToEdge: type === 'AREA',
  };
}

/** Why nothing is drawn, in place of a subtitle. */
function remark(
  { type: said }: ChartSpec,
  type: DrawnType | null,
  table: ChartTable,
  { language }: ChartSpeech,
): string {
  const words = CHART_WORDS[language];
  if (!type) return words.typeNotDrawn(String(said));
  const hasNumbers = table.series.some(({ cells }) => cells.some((c) => numberOf(c) !== null));
  return hasNumbers ? '' : words.nothing;
}
