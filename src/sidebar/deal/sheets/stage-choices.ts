import { skippedPlace } from '../../../pipeline/stage-order';
import type { DealState, PipelineState, StageState } from '../../../protocol/pipeline-state';
import { moveNeeds, nextStageOf } from '../../state/move-needs';

/** A stage as one that a deal can be moved to. */
export interface StageChoice {
  /** Position in `PipelineState.stages`. */
  readonly stage: number;
  readonly name: string;
  readonly role: StageState['role'];
  readonly isCurrent: boolean;
  readonly isNext: boolean;
  /** Number of must-criteria that the deal lacks for it. */
  readonly lacking: number;
  readonly obstacle: MoveObstacle | null;
}

/** A rule of the team that no field can meet and no waiver lifts. */
export type MoveObstacle =
  | { readonly kind: 'skips' /** Name of the stage skipped. */; readonly stage: string }
  | { readonly kind: 're-opens' };

/** All stages in order, with what stands between them and a deal. */
export function stageChoices(pipeline: PipelineState, deal: DealState): readonly StageChoice[] {
  const next = nextStageOf(pipeline, deal);
  return pipeline.stages.map(({ name, role }, stage) => ({
    stage,
    name,
    role,
    isCurrent: stage === deal.stage,
    isNext: stage === next,
    lacking: pipeline.enforcement === 'off' ? 0 : moveNeeds(pipeline, deal, stage).must.length,
    obstacle: moveObstacle(pipeline, deal, stage),
  }));
}

/** Why a move is not allowed whatever the deal has filled in; null if it is. */
export function moveObstacle(
  pipeline: PipelineState,
  deal: DealState,
  to: number,
): MoveObstacle | null {
  const { stages, enforcement, skipping, reopening } = pipeline;
  const from = stages[deal.stage];
  if (enforcement === 'off' || !from || to === deal.stage) return null;
  if (from.role !== 'open') return reopening ? null : { kind: 're-opens' };
  const skipped = skipping ? undefined : stages[skippedPlace(deal.stage, to, stages)];
  return skipped ? { kind: 'skips', stage: skipped.name } : null;
}
