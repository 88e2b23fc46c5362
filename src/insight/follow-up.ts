import type { Day } from '../pipeline/day';

/** What is to be done about a deal next: its next step is overdue, due today, not planned, or later. */
export type FollowUp = 'overdue' | 'today' | 'none' | 'later';

/** By urgency. */
export const FOLLOW_UPS: readonly FollowUp[] = ['overdue', 'today', 'none', 'later'];

/**
 * How a deal's next step stands. The date alone decides: a step without one never falls due, so
 * nobody is reminded of it and it counts as none; a date without words is a reminder all the same.
 */
export function followUpOf(
  { nextStepDate }: { readonly nextStepDate: Day | null },
  today: Day,
): FollowUp {
  if (nextStepDate === null) return 'none';
  if (nextStepDate < today) return 'overdue';
  return nextStepDate === today ? 'today' : 'later';
}
