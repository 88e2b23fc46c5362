import type { LeftOutReason } from '../forecast/receipt';
import type { PathProblem, StepOutcome } from '../insight/deal-path';
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
  readonly winRate: { readonly won: number; readonly lost: number };
  /** Amount a day; null while a part of it is not known. */
  readonly velocityPerDay: number | null;
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
