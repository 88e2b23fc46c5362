import type { Criterion } from './criterion';
import type { Day } from './day';
import type { Settings } from './settings';
import type { Stage, Stages } from './stage';
import { nextPlace } from './stage-order';

/** The team's rules that a deal is judged by, as they stand today. */
export interface Rules {
  readonly stages: Stages;
  readonly criteria: readonly Criterion[];
  readonly settings: Settings;
  readonly today: Day;
  /**
   * The criteria that hold in a stage: its own and those of the open stages before it; for won those
   * of all open stages, for lost only its own and a reason.
   */
  criteriaFor(stage: Stage): readonly Criterion[];
}

/** Brings the rules together and works out once which criteria hold in which stage. */
export function createRules(
  parts: Pick<Rules, 'stages' | 'criteria' | 'settings' | 'today'>,
): Rules {
  const { stages, criteria } = parts;
  const held = new Map(stages.list.map((stage) => [stage, criteriaHeld(stage, stages, criteria)]));
  return { ...parts, criteriaFor: (stage) => held.get(stage) ?? [] };
}

/** The open stage that follows a stage, or the won one after the last; null for closed stages. */
export const nextStage = (stage: Stage, { list }: Stages): Stage | null =>
  list[nextPlace(list.indexOf(stage), list)] ?? null;

function criteriaHeld(
  stage: Stage,
  stages: Stages,
  criteria: readonly Criterion[],
): readonly Criterion[] {
  const held = criteria.filter((criterion) => {
    const guarded = stages.find(criterion.stage);
    return guarded !== null && (guarded === stage || isPassed(guarded, stage, stages));
  });
  const needsReason = stage.role === 'lost' && !held.some(({ key }) => key === 'lostReason');
  return needsReason ? [...held, lostReason(stage)] : held;
}

/** Whether a deal in a stage has the open stage `guarded` behind it. */
const isPassed = (guarded: Stage, stage: Stage, stages: Stages): boolean =>
  guarded.role === 'open' &&
  stage.role !== 'lost' &&
  (stage.role === 'won' || stages.indexOf(guarded) < stages.indexOf(stage));

const lostReason = ({ name }: Stage): Criterion => ({
  stage: name,
  label: '',
  key: 'lostReason',
  test: 'filled',
  value: null,
  level: 'must',
  advice: '',
});
