import { roundAmount } from '../forecast/sum-amounts';
import { type Day, daysBetween } from '../pipeline/day';
import type { Stage } from '../pipeline/stage';
import { followUpOf } from './follow-up';

/** Why a deal is to be followed up, in order of urgency. */
export const FOCUS_REASONS = [
  'overdue',
  'today',
  'no next step',
  'stalled',
  'close date passed',
  'worth most',
] as const;

export type FocusReason = (typeof FOCUS_REASONS)[number];

/** What the ranking needs to know of a deal. */
export interface FocusDeal {
  readonly id: string;
  /** Position in the stages; -1 = none that is known. */
  readonly stage: number;
  readonly amount: number | null;
  /** The deal's own chance of winning, 0…1; null = that of its stage. */
  readonly probability: number | null;
  readonly closeDate: Day | null;
  /** Day it entered its stage; null if that is not known. */
  readonly since: Day | null;
  readonly nextStepDate: Day | null;
}

export type FocusStage = Pick<Stage, 'role' | 'probability' | 'maxDays'>;

/** A deal to be followed up. */
export interface FocusLine<D extends FocusDeal> {
  readonly deal: D;
  readonly reason: FocusReason;
  /**
   * Days since the next step was due; in the stage, where there is no next step or the deal is
   * stalled (0 if not known); since the close date; else 0.
   */
  readonly days: number;
  /** Amount x probability; 0 without an amount. */
  readonly weightedAmount: number;
}

/** The deals with one reason, what hurts most first. */
export interface FocusGroup<D extends FocusDeal> {
  readonly reason: FocusReason;
  readonly lines: readonly FocusLine<D>[];
}

/** So many deals are named for their worth alone. */
const MOST_WORTH_MOST = 5;

/**
 * Whom to follow up: each open deal at most once, in the first group that fits. A later next step
 * keeps a deal from counting as stalled, but only if it falls within the stage's limit from today:
 * putting a deal off for longer than it may stand there is standing still. The deals left over are
 * taken care of; of these the five with the largest weighted amount come last, as worth a look.
 *
 * In a group the largest weighted amount comes first, since that is what is at stake; of equal ones
 * what has waited longest, then the ID, so that the order of rows plays no part.
 *
 * @param deals each ID at most once
 * @returns groups that have deals, in the order of `FOCUS_REASONS`
 */
export function focus<D extends FocusDeal>(
  deals: readonly D[],
  stages: readonly FocusStage[],
  today: Day,
): FocusGroup<D>[] {
  const lines = deals
    .flatMap((deal) => {
      const stage = stages[deal.stage];
      return stage?.role === 'open' ? [lineOf(deal, stage, today)] : [];
    })
    .sort(byStake);
  return FOCUS_REASONS.map((reason) => {
    const ofReason = lines.filter((line) => line.reason === reason);
    return { reason, lines: reason === 'worth most' ? worthMost(ofReason) : ofReason };
  }).filter(({ lines: { length } }) => length > 0);
}

const worthMost = <D extends FocusDeal>(lines: readonly FocusLine<D>[]): FocusLine<D>[] =>
  lines.filter(({ weightedAmount }) => weightedAmount > 0).slice(0, MOST_WORTH_MOST);

function lineOf<D extends FocusDeal>(deal: D, stage: FocusStage, today: Day): FocusLine<D> {
  const weightedAmount = roundAmount((deal.amount ?? 0) * (deal.probability ?? stage.probability));
  return { deal, ...reasonOf(deal, stage, today), weightedAmount };
}

function reasonOf(
  deal: FocusDeal,
  { maxDays }: FocusStage,
  today: Day,
): Pick<FocusLine<FocusDeal>, 'reason' | 'days'> {
  const { closeDate, since, nextStepDate } = deal;
  const daysSince = (then: Day | null): number =>
    then ? Math.max(0, daysBetween(then, today)) : 0;
  const step = followUpOf(deal, today);
  if (step === 'overdue') return { reason: 'overdue', days: daysSince(nextStepDate) };
  if (step === 'today') return { reason: 'today', days: 0 };
  const inStage = daysSince(since);
  if (nextStepDate === null) return { reason: 'no next step', days: inStage };
  const limit = maxDays ?? Number.POSITIVE_INFINITY;
  const isStalled = inStage > limit && daysBetween(today, nextStepDate) > limit;
  if (isStalled) return { reason: 'stalled', days: inStage };
  if (closeDate !== null && closeDate < today) {
    return { reason: 'close date passed', days: daysSince(closeDate) };
  }
  return { reason: 'worth most', days: 0 };
}

const byStake = (a: FocusLine<FocusDeal>, b: FocusLine<FocusDeal>): number =>
  b.weightedAmount - a.weightedAmount || b.days - a.days || (a.deal.id < b.deal.id ? -1 : 1);
