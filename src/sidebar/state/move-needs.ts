import { isBackward, nextPlace } from '../../pipeline/stage-order';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';

/** What a deal lacks for entering a stage, as positions in `PipelineState.criteria`. */
export interface MoveNeeds {
  readonly must: readonly number[];
  readonly should: readonly number[];
}

const NOTHING: MoveNeeds = { must: [], should: [] };

/** What a move lacks by the team's criteria; going back asks nothing, as on the server. */
export function moveNeeds(pipeline: PipelineState, deal: DealState, to: number): MoveNeeds {
  const { stages, criteria } = pipeline;
  const stage = stages[to];
  if (!stage || !stages[deal.stage] || deal.stage === to) return NOTHING;
  if (isBackward(deal.stage, to, stages)) return NOTHING;
  const unmet = new Set(deal.unmet);
  const lacking = stage.criteria.filter((place) => unmet.has(place));
  return {
    must: lacking.filter((place) => criteria[place]?.level === 'must'),
    should: lacking.filter((place) => criteria[place]?.level === 'should'),
  };
}

/** Number of must-criteria that a deal lacks for the stage after its own: what its card says. */
export function lacksForNext(pipeline: PipelineState, deal: DealState): number {
  const next = nextStageOf(pipeline, deal);
  return next === null ? 0 : moveNeeds(pipeline, deal, next).must.length;
}

/** Position of the stage that a deal goes to next; null for closed deals and those of no stage. */
export function nextStageOf({ stages }: PipelineState, { stage }: DealState): number | null {
  const next = nextPlace(stage, stages);
  return next < 0 ? null : next;
}
