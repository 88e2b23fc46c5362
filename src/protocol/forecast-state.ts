import type { LeftOutReason } from '../forecast/receipt';
import type { PathProblem, StepOutcome } from '../insight/deal-path';
import type { SalesVelocity } from '../insight/sales-velocity';
import type { Day } from '../pipeline/day';

export const FORECAST_SPANS = ['month', 'quarter', 'year', 'all'] as const;
export type ForecastSpan = (typeof FORECAST_SPANS)[number];

/** Which period's forecast: the present month, quarter or fiscal year, a later one, or all time. */
export interface ForecastRequest {
  readonly span: ForecastSpan;
  /** Periods after (or, negative, before) the present one; 0 for all time. */
  readonly offset: number;
}

/** What is likely to come in, and where deals fall out. Amounts are in the sheet's currency. */
export interface ForecastState {
  readonly revision: string;
  readonly request: ForecastRequest;
  /** Name of the period in any language, such as `2026-Q4`; '' = all time. */
  readonly label: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly weightedAmount: number;
  readonly amount: number;
  /** The deals that count, largest weighted amount first; they add up to the total. */
  readonly lines: readonly ForecastLine[];
  readonly leftOut: readonly LeftOutState[];
  /** Weighted by calendar month (`YYYY-MM`; '' = no close date); adds up to the total. */
  readonly months: readonly MonthState[];
  /** Null where a month of the period has no target, or for all time. */
  readonly target: number | null;
  readonly wonAmount: number;
  /** The won deals whose close date lies in the period, latest first; they add up to `wonAmount`. */
  readonly wonDeals: readonly WonLine[];
  /** Deals closed in the period. */
  readonly winRate: { readonly won: number; readonly lost: number };
  /** By the deals closed in the period; for all time, in the last 90 days. */
  readonly velocity: SalesVelocity;
  readonly funnel: readonly FunnelStep[];
  /** Deals that stand in no step, by reason. */
  readonly outside: Readonly<Record<PathProblem, number>>;
  /** Sentence about where deals stop, in the team's language. */
  readonly bottleneck: string;
}

export interface ForecastLine {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
  readonly probability: number;
  /** Whose probability it is. */
  readonly source: 'deal' | 'stage';
  readonly weightedAmount: number;
  readonly closeDate: Day | null;
}

export interface WonLine {
  readonly id: string;
  readonly name: string;
  readonly amount: number | null;
  readonly closeDate: Day;
}

export interface LeftOutState {
  readonly reason: LeftOutReason;
  readonly deals: number;
  readonly amount: number;
  /** IDs of the deals by row, where something can be mended; empty for won, lost, other periods. */
  readonly ids: readonly string[];
}

export interface MonthState {
  readonly month: string;
  readonly deals: number;
  readonly amount: number;
  readonly weightedAmount: number;
  /** Amount of the won deals whose close date lies in the month. */
  readonly wonAmount: number;
  readonly target: number | null;
}

export interface FunnelStep {
  readonly stage: string;
  readonly deals: Readonly<Record<'entered' | StepOutcome, number>>;
  /** 0…1; null while nothing has left the stage. */
  readonly conversion: number | null;
  readonly medianDays: number | null;
  readonly stalled: number;
}
