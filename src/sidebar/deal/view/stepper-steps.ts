import type { StageState } from '../../../protocol/pipeline-state';

/** A step as the stepper of a deal shows it. */
export interface Step {
  /** Position in `PipelineState.stages`. */
  readonly stage: number;
  readonly name: string;
  readonly state: 'past' | 'current' | 'ahead';
  readonly outcome: 'open' | 'won' | 'lost';
}

/**
 * The open stages and where the deal stands among them, with its outcome behind them once it is
 * closed. What a lost deal has passed is not known from where it is; a won deal has passed all.
 *
 * @param stage position of the deal's stage; -1 = none that is known
 */
export function stepperSteps(stages: readonly StageState[], stage: number): readonly Step[] {
  const isWon = stages[stage]?.role === 'won';
  const isLost = stages[stage]?.role === 'lost';
  const stateOf = (place: number): Step['state'] => {
    if (place === stage) return 'current';
    return isWon || (!isLost && place < stage) ? 'past' : 'ahead';
  };
  return stages
    .map(({ name, role }, place) => ({ stage: place, name, state: stateOf(place), outcome: role }))
    .filter(({ outcome, state }) => outcome === 'open' || state === 'current')
    .sort((one, other) => Number(one.outcome !== 'open') - Number(other.outcome !== 'open'));
}
