import { type Day, daysBetween } from '../../pipeline/day';
import type { DealState, StageState } from '../../protocol/pipeline-state';

/** From this share of its limit on, a deal is about to stall. */
const SOON = 0.8;

/** Days that a deal has been in its stage; null if nobody knows since when. */
export const daysInStage = ({ since }: DealState, today: Day): number | null =>
  since === null ? null : daysBetween(since, today);

/** Whether a deal has been in an open stage for longer than the stage's limit. */
export const isStalled = (deal: DealState, stage: StageState | undefined, today: Day): boolean =>
  (daysLeft(deal, stage, today) ?? 0) < 0;

/** Days until a deal counts as stalled, once four fifths of its time are over; else null. */
export function daysUntilStalled(
  deal: DealState,
  stage: StageState | undefined,
  today: Day,
): number | null {
  const left = daysLeft(deal, stage, today);
  const isSoon = left !== null && left >= 0 && left <= (stage?.maxDays ?? 0) * (1 - SOON);
  return isSoon ? left : null;
}

function daysLeft(deal: DealState, stage: StageState | undefined, today: Day): number | null {
  const days = daysInStage(deal, today);
  if (stage?.role !== 'open' || stage.maxDays === null || days === null) return null;
  return stage.maxDays - days;
}
