import type { Day } from '../../pipeline/day';
import type { DealState } from '../../protocol/pipeline-state';

/** What is to be done about a deal next: its next step is overdue, due today, not planned, or later. */
export type FollowUp = 'overdue' | 'today' | 'none' | 'later';

/** By urgency. */
export const FOLLOW_UPS: readonly FollowUp[] = ['overdue', 'today', 'none', 'later'];

/** A next step without a day counts as none: nobody will be reminded of it. */
export function followUpOf({ nextStepDate }: DealState, today: Day): FollowUp {
  if (nextStepDate === null) return 'none';
  if (nextStepDate < today) return 'overdue';
  return nextStepDate === today ? 'today' : 'later';
}
