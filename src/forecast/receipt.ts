import type { Day } from '../pipeline/day';
import type { Deal } from '../pipeline/deal';
import type { Stage } from '../pipeline/stage';
import { ALL_TIME, isWithin, type Period } from './period';
import { roundAmount } from './sum-amounts';

/** Why a deal is not in the forecast; the first that holds, in the order of this list. */
export const LEFT_OUT_REASONS = [
  'no stage',
  'unknown stage',
  'won',
  'lost',
  'no amount',
  'unreadable amount',
  'other currency',
  'unreadable probability',
  /** Without the date nobody knows whether the deal is overdue. */
  'unreadable close date',
  /** Only when a period is asked for. */
  'no close date',
  /** Open although its close date has passed, whatever period is asked for. */
  'overdue',
  'outside period',
] as const;

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** What an open deal is worth in a forecast. */
export interface DealValue {
  readonly amount: number;
  /** 0…1. */
  readonly probability: number;
  /** Whose probability it is. */
  readonly source: 'deal' | 'stage';
  /** Amount x probability, in whole hundredths, so that the lines add up to their total. */
  readonly weightedAmount: number;
}

/** How one deal stands in the forecast. */
export interface ReceiptLine {
  readonly deal: Deal;
  /** Null when the deal is not open, or its amount or probability is not known. */
  readonly value: DealValue | null;
  /** Null = the deal counts. */
  readonly leftOut: LeftOutReason | null;
}

/** Where a weighted forecast comes from: one line a deal, in the order of the deals. */
export interface Receipt {
  readonly period: Period;
  readonly today: Day;
  readonly lines: readonly ReceiptLine[];
}

/**
 * Says of every deal whether it counts in the weighted forecast of a period, and with what.
 * Counted are open deals whose close date lies in the period and has not passed; for all time also
 * those without a close date. The deal's own probability outranks its stage's, and 0 is one.
 */
export function forecastReceipt(deals: readonly Deal[], period: Period, today: Day): Receipt {
  return { period, today, lines: deals.map((deal) => lineOf(deal, period, today)) };
}

/** The lines that make up the forecast. */
export const countedLines = (receipt: Receipt): ReceiptLine[] =>
  receipt.lines.filter(({ leftOut }) => leftOut === null);

function lineOf(deal: Deal, period: Period, today: Day): ReceiptLine {
  const { stage } = deal;
  if (!stage) {
    return { deal, value: null, leftOut: deal.stageText.trim() ? 'unknown stage' : 'no stage' };
  }
  if (stage.role !== 'open') return { deal, value: null, leftOut: stage.role };
  const value = dealValue(deal, stage);
  return typeof value === 'string'
    ? { deal, value: null, leftOut: value }
    : { deal, value, leftOut: leftOutByDate(deal, period, today) };
}

function dealValue({ amount, probability: own }: Deal, stage: Stage): DealValue | LeftOutReason {
  if (amount.problem) {
    return amount.problem === 'other currency' ? 'other currency' : 'unreadable amount';
  }
  if (amount.value === null) return 'no amount';
  if (own.problem) return 'unreadable probability';
  const probability = own.value ?? stage.probability;
  return {
    amount: amount.value,
    probability,
    source: own.value === null ? 'stage' : 'deal',
    weightedAmount: roundAmount(amount.value * probability),
  };
}

function leftOutByDate({ closeDate }: Deal, period: Period, today: Day): LeftOutReason | null {
  if (closeDate.problem) return 'unreadable close date';
  if (closeDate.value === null) return period === ALL_TIME ? null : 'no close date';
  if (closeDate.value < today) return 'overdue';
  return isWithin(period, closeDate.value) ? null : 'outside period';
}
