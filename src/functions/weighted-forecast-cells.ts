import { countedLines, forecastReceipt, type Receipt } from '../forecast/receipt';
import {
  type ForecastGroup,
  type ForecastTotal,
  forecastTotal,
  groupForecast,
  leftOutTotals,
  weightedForecast,
} from '../forecast/weighted-forecast';
import type { Deal } from '../pipeline/deal';
import type { Stages } from '../pipeline/stage';
import { type Cell, type CellWrite, cellText } from '../tables/cells/cell';
import { FIELD_NAMES } from '../words/fields';
import { FORECAST_WORDS } from '../words/forecast';
import { FUNCTION_WORDS } from '../words/functions';
import { LEFT_OUT_WORDS } from '../words/left-out';
import type { FunctionInput } from './function-input';
import { readPeriod } from './read-period';
import { UserError } from './user-error';

/**
 * WEIGHTED_FORECAST: the sum of amount x probability over the open deals that are not overdue.
 *
 * @param period such as `2026-Q4`; '' = all open deals, with or without a close date
 * @param group month, owner, stage or a header; '' = one figure
 * @returns the figure; or a table of the groups, their total, and below it what is not in the
 *   total, so that all lines but the total add up to all deals that are open or have no known stage
 * @throws UserError when the period or the group is not known
 */
export function weightedForecastCells(
  input: FunctionInput,
  period: Cell,
  group: Cell,
): number | CellWrite[][] {
  const { deals, today } = input;
  const asked = readPeriod(period, input);
  const text = cellText(group);
  if (text === '') return weightedForecast(deals, asked, today);
  return groupTable(forecastReceipt(deals, asked, today), groupingBy(text, input), input);
}

/** How deals are put into groups, and what the groups are called. */
interface Grouping {
  readonly header: string;
  /** Name of the group of deals that have none. */
  readonly none: string;
  groupOf(deal: Deal): string;
  compare?(a: ForecastGroup, b: ForecastGroup): number;
}

function groupingBy(text: string, input: FunctionInput): Grouping {
  const { language } = input.settings;
  const { month, noGroup: none } = FORECAST_WORDS[language];
  const names = FIELD_NAMES[language];
  const key = text.normalize().toLowerCase();
  if (/^(month|måned)$/.test(key)) {
    const groupOf = ({ closeDate }: Deal) => closeDate.value?.slice(0, 7) ?? '';
    return { header: month, none: LEFT_OUT_WORDS[language]['no close date'], groupOf };
  }
  if (/^(owner|ansvarlig|eier)$/.test(key)) {
    return { header: names.owner, none, groupOf: ({ owner }) => owner };
  }
  if (/^(stage|steg)$/.test(key)) {
    const groupOf = ({ stage }: Deal) => stage?.name ?? '';
    return { header: names.stage, none, groupOf, compare: byStage(input.stages) };
  }
  const groupOf = input.groupOf(text);
  if (groupOf) return { header: text, none, groupOf };
  throw new UserError(FUNCTION_WORDS[language].unknownGroup(text, input.headers));
}

const byStage =
  ({ list }: Stages) =>
  (a: ForecastGroup, b: ForecastGroup): number =>
    list.findIndex(({ name }) => name === a.group) - list.findIndex(({ name }) => name === b.group);

function groupTable(receipt: Receipt, grouping: Grouping, input: FunctionInput): CellWrite[][] {
  const { language } = input.settings;
  const words = FORECAST_WORDS[language];
  const groups = groupForecast(receipt, grouping.groupOf);
  if (grouping.compare) groups.sort(grouping.compare);
  const notCounted = leftOutTotals(receipt).filter(
    ({ reason }) => reason !== 'won' && reason !== 'lost',
  );
  return [
    [grouping.header, words.deals, FIELD_NAMES[language].amount, words.weightedAmount],
    ...groups.map((group) => totalRow(group.group || grouping.none, group)),
    totalRow(words.total, forecastTotal(countedLines(receipt))),
    ...notCounted.map((total) => leftOutRow(LEFT_OUT_WORDS[language][total.reason], total)),
  ];
}

const totalRow = (name: string, total: ForecastTotal): CellWrite[] => [
  name,
  total.deals,
  total.amount,
  total.weightedAmount,
];

/** Where no deal has a value there is nothing to show, not a zero. */
const leftOutRow = (name: string, total: ForecastTotal): CellWrite[] => [
  name,
  total.deals,
  total.amount || null,
  total.amount ? total.weightedAmount : null,
];
