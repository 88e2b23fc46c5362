import type { DealState, PipelineState, StageState } from '../../protocol/pipeline-state';

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
  if (!stage || deal.stage === to || isBackward(stages, deal.stage, to)) return NOTHING;
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
  if (stages[stage]?.role !== 'open') return null;
  const open = stages.findIndex(({ role }, place) => place > stage && role === 'open');
  const next = open >= 0 ? open : stages.findIndex(({ role }) => role === 'won');
  return next >= 0 ? next : null;
}

/** From won to an open stage is going back; from lost it is not: nobody knows where the deal was. */
function isBackward(stages: readonly StageState[], from: number, to: number): boolean {
  const role = stages[from]?.role;
  if (role === undefined) return true;
  return stages[to]?.role === 'open' && role !== 'lost' && (role === 'won' || to < from);
}
