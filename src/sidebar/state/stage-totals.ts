import { roundAmount, sumAmounts } from '../../forecast/sum-amounts';
import { type FollowUp, followUpOf } from '../../insight/follow-up';
import type { Day } from '../../pipeline/day';
import type { DealState, StageState } from '../../protocol/pipeline-state';
import { isStalled } from './stage-days';

/** What stands above a stage. Amounts are in the sheet's currency; deals without one count as 0. */
export interface StageTotals {
  readonly deals: number;
  readonly amount: number;
  /** Sum of amount x chance, each rounded to hundredths as in the forecast. */
  readonly weightedAmount: number;
  readonly stalled: number;
  readonly followUps: Readonly<Record<FollowUp, number>>;
}

/** The chance of winning a deal: its own, or else that of its stage. */
export const probabilityOf = (deal: DealState, stage: StageState | undefined): number =>
  deal.probability ?? stage?.probability ?? 0;

/** Adds up the deals of one stage; `undefined` = no known one. */
export function stageTotals(
  deals: readonly DealState[],
  stage: StageState | undefined,
  today: Day,
): StageTotals {
  const followUps: Record<FollowUp, number> = { overdue: 0, today: 0, none: 0, later: 0 };
  for (const deal of deals) followUps[followUpOf(deal, today)] += 1;
  return {
    deals: deals.length,
    amount: sumAmounts(deals.map(({ amount }) => amount ?? 0)),
    weightedAmount: sumAmounts(
      deals.map((deal) => roundAmount((deal.amount ?? 0) * probabilityOf(deal, stage))),
    ),
    stalled: deals.filter((deal) => isStalled(deal, stage, today)).length,
    followUps,
  };
}
