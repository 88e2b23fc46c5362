import { type Judged, type Unmet, unmetFor } from './move';
import { nextStage, type Rules } from './rules';
import type { Stage } from './stage';

/** What a deal lacks: for the stage it is in, and for entering the next one. */
export interface Needs {
  readonly stage: Stage;
  readonly lacking: readonly Unmet[];
  readonly next: Stage | null;
  /** What the next stage asks beyond `lacking`. */
  readonly before: readonly Unmet[];
}

/**
 * What a deal in a stage should fill in next. Depends on its present state alone. A closed deal is
 * asked only for what its own stage wants: what the steps before it wanted is past.
 */
export function needsOf(stage: Stage, deal: Judged, rules: Rules): Needs {
  const lacking = unmetFor(stage, deal, rules).filter(
    ({ criterion }) => stage.role === 'open' || rules.stages.find(criterion.stage) === stage,
  );
  const next = nextStage(stage, rules.stages);
  const known = new Set(lacking.map(({ criterion }) => criterion));
  const before = next ? unmetFor(next, deal, rules) : [];
  return { stage, lacking, next, before: before.filter(({ criterion }) => !known.has(criterion)) };
}
