import type { Day } from '../pipeline/day';
import type { Deal } from '../pipeline/deal';
import type { Period } from './period';
import {
  countedLines,
  forecastReceipt,
  LEFT_OUT_REASONS,
  type LeftOutReason,
  type Receipt,
  type ReceiptLine,
} from './receipt';
import { sumAmounts } from './sum-amounts';

/** Sums over some lines of a receipt. */
export interface ForecastTotal {
  readonly deals: number;
  /** Sum of the amounts as they stand. */
  readonly amount: number;
  readonly weightedAmount: number;
}

/** Sums over the deals of one group. */
export interface ForecastGroup extends ForecastTotal {
  /** The group as written; of several spellings the first by character code. '' = none. */
  readonly group: string;
}

/** Sums over the deals left out for one reason; deals without a value count with 0. */
export interface LeftOutTotal extends ForecastTotal {
  readonly reason: LeftOutReason;
}

/** Expected sales of a period: the sum of amount x probability over the deals that count. */
export const weightedForecast = (deals: readonly Deal[], period: Period, today: Day): number =>
  forecastTotal(countedLines(forecastReceipt(deals, period, today))).weightedAmount;

/** Adds up lines of a receipt. */
export function forecastTotal(lines: readonly ReceiptLine[]): ForecastTotal {
  return {
    deals: lines.length,
    amount: sumAmounts(lines.map(({ value }) => value?.amount ?? 0)),
    weightedAmount: sumAmounts(lines.map(({ value }) => value?.weightedAmount ?? 0)),
  };
}

/**
 * Splits the forecast into groups, which add up to it exactly. Groups that differ only in case or
 * spaces are one. They come in order of their lower-case text, the deals without a group last.
 */
export function groupForecast(receipt: Receipt, groupOf: (deal: Deal) => string): ForecastGroup[] {
  const groups = new Map<string, { name: string; lines: ReceiptLine[] }>();
  for (const line of countedLines(receipt)) {
    const name = groupOf(line.deal).trim().replace(/\s+/g, ' ');
    const group = groups.get(name.toLowerCase()) ?? { name, lines: [] };
    if (name < group.name) group.name = name;
    group.lines.push(line);
    groups.set(name.toLowerCase(), group);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
    .map(([, { name, lines }]) => ({ group: name, ...forecastTotal(lines) }));
}

/** What was left out, a sum for each reason that occurs. */
export function leftOutTotals(receipt: Receipt): LeftOutTotal[] {
  return LEFT_OUT_REASONS.map((reason) => ({
    reason,
    ...forecastTotal(receipt.lines.filter(({ leftOut }) => leftOut === reason)),
  })).filter(({ deals }) => deals > 0);
}
