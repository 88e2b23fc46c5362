import { type Bottleneck, bottleneck } from '../../insight/bottleneck';
import type { Funnel, FunnelRow } from '../../insight/funnel';
import type { Day } from '../../pipeline/day';
import type { Language } from '../../pipeline/settings';
import { FIELD_NAMES } from '../../words/fields';
import { FUNNEL_WORDS } from '../../words/funnel';
import { FUNNEL_TAB_WORDS } from '../../words/funnel-tab';
import { UPDATE_TAB_WORDS } from '../../words/update-tab';
import type { CellWrite } from '../cells/cell';
import { bottleneckSentence } from './bottleneck-sentence';
import { AMOUNT_PATTERN, PERCENT_PATTERN, rectangle, type TabContent } from './tab-content';

/** Row of the table's headers, and of the chart block's. */
export const FUNNEL_HEADER_ROW = 6;

const TABLE_COLUMNS = 10;

/** First column of the block that the chart reads: stage, spacer, deals, deals of the bottleneck. */
export const CHART_BLOCK = { column: TABLE_COLUMNS + 1, columns: 4 } as const;

/** The chart stands beside the totals, of which this is the first column they leave free. */
export const CHART_COLUMN = 3;

/** As many as a column of Google's usual width shows. */
const LONGEST_BAR_CHARACTERS = 10;

/**
 * The Funnel tab: a sentence on the bottleneck, a row for each open stage and won, the deals that
 * have no place in them, and beside it the block that the chart reads.
 *
 * @param since first day of the history; null when no move was ever recorded
 */
export function funnelTab(
  funnel: Funnel,
  since: Day | null,
  today: Day,
  language: Language,
): TabContent {
  const words = FUNNEL_TAB_WORDS[language];
  const found = bottleneck(funnel);
  const longest = Math.max(1, ...funnel.rows.map(({ deals }) => deals.entered));
  const table = [
    header(language),
    ...funnel.rows.map((row) => [...stageCells(row, longest), ...chartCells(row, longest, found)]),
    ...totalRows(funnel, language),
  ];
  const top = [
    words.title(today),
    bottleneckSentence(found, language),
    words.source(since ?? ''),
    UPDATE_TAB_WORDS[language].ownCells,
    null,
  ];
  return {
    tab: 'funnel',
    cells: rectangle([...top.map((text) => [text]), ...table]),
    links: [],
    movingHeader: null,
    looks: {
      boldRows: [1, FUNNEL_HEADER_ROW],
      frozenRows: 0,
      columns: [
        { column: 1, columns: 1, widthPixels: 220 },
        { column: 8, columns: 1, numberFormat: PERCENT_PATTERN },
        { column: 10, columns: 1, numberFormat: AMOUNT_PATTERN },
        { column: CHART_BLOCK.column, columns: CHART_BLOCK.columns, widthPixels: 125 },
      ],
    },
  };
}

function header(language: Language): CellWrite[] {
  const { entered, movedOn, lostHere, wentBack, stillHere, conversion, medianDays } =
    FUNNEL_WORDS[language];
  const { stage, amount } = FIELD_NAMES[language];
  const words = FUNNEL_TAB_WORDS[language];
  return [
    ...[stage, entered, words.bar, movedOn, lostHere, wentBack, stillHere],
    ...[conversion, medianDays, amount],
    ...[stage, words.chartSpacer, words.chartDeals, words.chartBottleneck],
  ];
}

const stageCells = (row: FunnelRow, longest: number): CellWrite[] => [
  row.stage.name,
  row.deals.entered,
  bar(row.deals.entered, longest),
  row.deals.movedOn,
  row.deals.lostHere,
  row.deals.wentBack,
  row.deals.stillHere,
  row.conversion,
  row.medianDays,
  row.amount.entered,
];

/** A bar that also shows on a phone, where charts are small; what is not nothing has some length. */
const bar = (entered: number, longest: number): string =>
  halves(Math.ceil((entered / longest) * LONGEST_BAR_CHARACTERS * 2));

const halves = (count: number): string => '█'.repeat(Math.floor(count / 2)) + '▌'.repeat(count % 2);

/** The spacer centres the bar; of the two last cells one is empty, so that each has one colour. */
function chartCells({ stage, deals }: FunnelRow, longest: number, found: Bottleneck): CellWrite[] {
  const isBottleneck = found.kind === 'bottleneck' && found.row.stage === stage;
  const spacer = (longest - deals.entered) / 2;
  const value = isBottleneck ? [null, deals.entered] : [deals.entered, null];
  return [stage.name, spacer, ...value];
}

/** The deals in none of the rows above, by reason; with those of the first row they are all deals. */
function totalRows({ rows, outside }: Funnel, language: Language): CellWrite[][] {
  const words = FUNNEL_TAB_WORDS[language];
  const reasons = FUNNEL_WORDS[language].outside;
  const apart = (Object.keys(outside) as (keyof typeof outside)[]).filter((key) => outside[key]);
  const sum = apart.reduce((total, key) => total + outside[key], 0);
  const [first] = rows;
  return [
    ...apart.map((key) => [reasons[key], outside[key]]),
    [words.allDeals, (first?.deals.entered ?? 0) + sum],
    ...(first?.withoutAmount ? [[words.withoutAmount, first.withoutAmount]] : []),
  ];
}
