import type { DealHistory } from '../pipeline/deal-history';
import type { Stage, Stages } from '../pipeline/stage';

/**
 * How far a deal came. Steps are numbered along the funnel: the open stages in order, then won,
 * which is one step however many won stages there are.
 */
export interface DealPath {
  /** The furthest step the deal ever reached; steps it skipped on the way count as reached. */
  readonly reached: number;
  /** The step it stands in, or for a lost deal the one it was lost from. */
  readonly at: number;
  readonly lost: boolean;
}

/** What became of a deal that reached a step. */
export type StepOutcome = 'movedOn' | 'lostHere' | 'wentBack' | 'stillHere';

/** Why a deal has no place in the funnel's steps. */
export type PathProblem =
  | 'stage never known'
  /** Where a deal fell that was first seen lost, or came from when first seen won, is not known. */
  | 'first seen won'
  | 'first seen lost'
  /** Its row was removed while it was open; what became of it is not known. */
  | 'removed while open';

/** The steps of a funnel: each open stage, then the first won stage. */
export function funnelSteps(stages: Stages): Stage[] {
  const won = stages.list.find(({ role }) => role === 'won');
  const open = stages.list.filter(({ role }) => role === 'open');
  return won ? [...open, won] : open;
}

/** Reads from a deal's history how far it came, or why that cannot be said. */
export function dealPath(history: DealHistory, steps: readonly Stage[]): DealPath | PathProblem {
  const { visits } = history;
  const last = visits[visits.length - 1]?.stage;
  if (!last) return 'stage never known';
  if (visits.every(({ stage }) => stage.role !== 'open')) {
    return last.role === 'won' ? 'first seen won' : 'first seen lost';
  }
  if (last.role === 'open' && history.row === null) return 'removed while open';
  const walked = visits.map(({ stage }) => stepOf(stage, steps)).filter((step) => step >= 0);
  const at = walked[walked.length - 1];
  if (at === undefined) return 'stage never known';
  return { reached: Math.max(...walked), at, lost: last.role === 'lost' };
}

/** The one outcome of a deal at a step, or null if it never came that far. */
export function outcomeAt(step: number, { reached, at, lost }: DealPath): StepOutcome | null {
  if (step > reached) return null;
  if (step < at) return 'movedOn';
  if (step > at) return 'wentBack';
  return lost ? 'lostHere' : 'stillHere';
}

const stepOf = (stage: Stage, steps: readonly Stage[]): number =>
  stage.role === 'won' ? steps.length - 1 : steps.indexOf(stage);
