import { useMemo } from 'preact/hooks';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import { useAppState } from '../state/app';
import { filterDeals } from '../state/filter-deals';

/** The deals that are shown, by the position of their stage; a stage without any is not in it. */
export function useDealsByStage(
  pipeline: PipelineState,
): ReadonlyMap<number, readonly DealState[]> {
  const { filter } = useAppState();
  return useMemo(() => {
    const byStage = new Map<number, DealState[]>();
    for (const deal of filterDeals(pipeline, filter)) {
      const deals = byStage.get(deal.stage);
      if (deals) deals.push(deal);
      else byStage.set(deal.stage, [deal]);
    }
    return byStage;
  }, [pipeline, filter]);
}
