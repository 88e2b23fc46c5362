import type { Criterion, CriterionState } from '../../pipeline/criterion';
import { judgedRow } from '../../pipeline/judge-row-move';
import { stateOf } from '../../pipeline/move';
import { trailOf } from '../../pipeline/recorded-row';
import type { RowState } from '../../pipeline/row-state';
import { nextStage, type Rules } from '../../pipeline/rules';
import type { Stage } from '../../pipeline/stage';
import type { Waiver } from '../../pipeline/trail';

/** How a deal stands with the criteria of its stage and of the next one. */
export interface DealCheck {
  readonly row: RowState;
  readonly stage: Stage;
  /** By criterion, those that hold in the stage first. */
  readonly states: ReadonlyMap<Criterion, CriterionState>;
  /** What was waived for it, and why. */
  readonly waivers: readonly Waiver[];
  /** What it does not meet of what holds in its stage. */
  readonly lacking: readonly Criterion[];
  /** Whether one of these is a criterion of the stage itself, not of one before it. */
  readonly lacksOwn: boolean;
}

/** Checks a deal; null when its stage is not known. */
export function checkDeal(row: RowState, rules: Rules): DealCheck | null {
  const { stage } = row.deal;
  if (!stage) return null;
  const judged = judgedRow(row, trailOf(row), rules);
  const held = rules.criteriaFor(stage);
  const next = nextStage(stage, rules.stages);
  const states = new Map<Criterion, CriterionState>();
  for (const criterion of [...held, ...(next ? rules.criteriaFor(next) : [])])
    states.set(criterion, stateOf(criterion, judged, rules.today));
  const lacking = held.filter((criterion) => isUnmet(states.get(criterion)));
  const lacksOwn = lacking.some((criterion) => rules.stages.find(criterion.stage) === stage);
  return { row, stage, states, waivers: judged.waivers, lacking, lacksOwn };
}

/** The first thing to mend: what the stage needs before what the next one does. */
export const firstUnmet = ({ states }: DealCheck): Criterion | null =>
  [...states].find(([, state]) => isUnmet(state))?.[0] ?? null;

const isUnmet = (state: CriterionState | undefined): boolean =>
  state === 'missing' || state === 'wrong';
