import type { Day } from '../pipeline/day';

/** How a deal's next step stands: what its chip and the bar over a stage show. */
export type FollowUp = 'overdue' | 'today' | 'none' | 'later';

export interface PlannedStep {
  readonly nextStepDate: Day | null;
}

/**
 * How a deal's next step stands. The date alone decides: a step without one never falls due, so
 * nobody is reminded of it and it counts as none; a date without words is a reminder all the same.
 */
export function followUp({ nextStepDate }: PlannedStep, today: Day): FollowUp {
  if (nextStepDate === null) return 'none';
  if (nextStepDate < today) return 'overdue';
  return nextStepDate === today ? 'today' : 'later';
}
