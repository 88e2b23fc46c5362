import { ALL_TIME, type Months, type Period, periodAt, periodNumber } from '../../forecast/period';
import {
  countedLines,
  forecastReceipt,
  LEFT_OUT_REASONS,
  type Receipt,
} from '../../forecast/receipt';
import { sumAmounts } from '../../forecast/sum-amounts';
import { type ForecastTotal, forecastTotal, groupForecast } from '../../forecast/weighted-forecast';
import { pipelineCoverage, targetOf, wonInPeriod } from '../../insight/coverage';
import { addDays, type Day } from '../../pipeline/day';
import type { Deal } from '../../pipeline/deal';
import type { Settings } from '../../pipeline/settings';
import { FIELD_NAMES } from '../../words/fields';
import { FORECAST_WORDS } from '../../words/forecast';
import { FORECAST_TAB_WORDS } from '../../words/forecast-tab';
import { LEFT_OUT_WORDS } from '../../words/left-out';
import { UPDATE_TAB_WORDS } from '../../words/update-tab';
import type { CellWrite } from '../cells/cell';
import { AMOUNT_PATTERN, rectangle, type TabContent } from './tab-content';

const MONTHS_AHEAD = 12;

/** Rows that the tables begin at; all but the last have a fixed length, so that headers stay put. */
const PERIODS_ROW = 4;
const MONTHS_ROW = PERIODS_ROW + 5;
const LEFT_OUT_ROW = MONTHS_ROW + MONTHS_AHEAD + 5;

/** Reasons that concern a single period; the tab is about all time. */
const REASONS = LEFT_OUT_REASONS.filter(
  (reason) => reason !== 'no close date' && reason !== 'outside period',
);
const OWNERS_ROW = LEFT_OUT_ROW + REASONS.length + 3;

/**
 * The Forecast tab: this month, quarter and year against their targets, the months ahead, what is in
 * no month and why, and the owners. The months with those later and without a close date add up to
 * the total, the total with what was left out to all deals, and the owners to the total again.
 */
export function forecastTab(deals: readonly Deal[], settings: Settings, today: Day): TabContent {
  const { language } = settings;
  const words = FORECAST_TAB_WORDS[language];
  const receipt = forecastReceipt(deals, ALL_TIME, today);
  const sheet = { deals, settings, today };
  return {
    tab: 'forecast',
    cells: rectangle([
      ...[[words.title(today)], [`${words.about} ${UPDATE_TAB_WORDS[language].ownCells}`], []],
      ...[header(words.period, settings), ...periodRows(sheet), []],
      ...[header(FORECAST_WORDS[language].month, settings), ...monthRows(sheet, receipt), []],
      ...[leftOutHeader(settings), ...leftOutRows(receipt, settings), []],
      ...[
        header(FIELD_NAMES[language].owner, settings).slice(0, 4),
        ...ownerRows(receipt, settings),
      ],
    ]),
    links: [],
    movingHeader: null,
    looks: {
      boldRows: [1, PERIODS_ROW, MONTHS_ROW, LEFT_OUT_ROW, OWNERS_ROW],
      frozenRows: 0,
      columns: [
        { column: 1, columns: 1, widthPixels: 250 },
        { column: 2, columns: 7, widthPixels: 125 },
        { column: 3, columns: 5, numberFormat: AMOUNT_PATTERN },
        { column: 8, columns: 1, numberFormat: '0.0' },
      ],
    },
  };
}

interface Sheet {
  readonly deals: readonly Deal[];
  readonly settings: Settings;
  readonly today: Day;
}

function header(first: string, { language }: Settings): CellWrite[] {
  const { openAmount, target, wonSoFar, gap, coverage } = FORECAST_TAB_WORDS[language];
  const { deals, weightedAmount } = FORECAST_WORDS[language];
  return [first, deals, openAmount, weightedAmount, target, wonSoFar, gap, coverage];
}

function periodRows(sheet: Sheet): CellWrite[][] {
  const { settings, today } = sheet;
  const { thisMonth, thisQuarter, thisYear } = FORECAST_TAB_WORDS[settings.language];
  const lengths: [Months, (label: string) => string][] = [
    [1, thisMonth],
    [3, thisQuarter],
    [12, thisYear],
  ];
  return lengths.map(([months, name]) => {
    const { firstFiscalMonth } = settings;
    const number = periodNumber(months, today, firstFiscalMonth);
    const period = periodAt(months, number, firstFiscalMonth) ?? ALL_TIME;
    return targetRow(name(period.label), period, sheet);
  });
}

function monthRows(sheet: Sheet, receipt: Receipt): CellWrite[][] {
  const { deals, today, settings } = sheet;
  const { total } = FORECAST_WORDS[settings.language];
  const reasons = LEFT_OUT_WORDS[settings.language];
  const first = periodNumber(1, today, 1);
  const months = Array.from(
    { length: MONTHS_AHEAD },
    (_, ahead) => periodAt(1, first + ahead, 1) ?? ALL_TIME,
  );
  const end = months[MONTHS_AHEAD - 1] ?? ALL_TIME;
  const later = { from: addDays(end.to, 1), to: ALL_TIME.to, label: '' };
  const counted = countedLines(receipt);
  const undated = counted.filter(({ deal }) => deal.closeDate.value === null);
  return [
    ...months.map((month) => targetRow(month.label, month, sheet)),
    totalRow(FORECAST_TAB_WORDS[settings.language].later, totalOf(deals, later, today)),
    totalRow(reasons['no close date'], forecastTotal(undated)),
    totalRow(total, forecastTotal(counted)),
  ];
}

/** A period's forecast against its target; without one the last columns say nothing. */
function targetRow(name: string, period: Period, { deals, settings, today }: Sheet): CellWrite[] {
  const cells = totalRow(name, totalOf(deals, period, today));
  const found = targetOf(settings, period);
  if (!('target' in found)) return [...cells, null, wonInPeriod(deals, period)];
  const { target } = found;
  const { wonAmount, remaining, coverage } = pipelineCoverage(deals, period, today, target);
  return [...cells, target, wonAmount, remaining, coverage];
}

const totalOf = (deals: readonly Deal[], period: Period, today: Day): ForecastTotal =>
  forecastTotal(countedLines(forecastReceipt(deals, period, today)));

const totalRow = (name: string, { deals, amount, weightedAmount }: ForecastTotal): CellWrite[] => [
  name,
  deals,
  amount,
  weightedAmount,
];

function leftOutHeader({ language }: Settings): CellWrite[] {
  const { deals, weightedAmount } = FORECAST_WORDS[language];
  return [
    FORECAST_TAB_WORDS[language].notInTotal,
    deals,
    FIELD_NAMES[language].amount,
    weightedAmount,
  ];
}

/** The deals in no total, and all deals; a weighted amount only where there would be one. */
function leftOutRows({ lines }: Receipt, { language }: Settings): CellWrite[][] {
  const rows = REASONS.map((reason) => {
    const left = lines.filter(({ leftOut }) => leftOut === reason);
    const { weightedAmount } = forecastTotal(left);
    const amount = amountOf(left.map(({ deal }) => deal));
    return [LEFT_OUT_WORDS[language][reason], left.length, amount || null, weightedAmount || null];
  });
  const all = lines.map(({ deal }) => deal);
  return [...rows, [FORECAST_TAB_WORDS[language].allDeals, all.length, amountOf(all)]];
}

const amountOf = (deals: readonly Deal[]): number =>
  sumAmounts(deals.map(({ amount }) => amount.value ?? 0));

function ownerRows(receipt: Receipt, { language }: Settings): CellWrite[][] {
  const { noGroup, total } = FORECAST_WORDS[language];
  return [
    ...groupForecast(receipt, ({ owner }) => owner).map((group) =>
      totalRow(group.group || noGroup, group),
    ),
    totalRow(total, forecastTotal(countedLines(receipt))),
  ];
}
