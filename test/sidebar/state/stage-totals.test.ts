import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumAmounts } from '../../../src/forecast/sum-amounts';
import { filterDeals, NO_FILTER } from '../../../src/sidebar/state/filter-deals';
import { probabilityOf, stageTotals } from '../../../src/sidebar/state/stage-totals';
import { dealState, inDays, pipelineState, TODAY } from '../deal-states';
import { anyDeals } from './any-deals';

const { stages } = pipelineState([]);

describe('stageTotals', () => {
  it('adds amounts, weighted by the own chance or that of the stage', () => {
    const deals = [
      dealState({ amount: 100.05 }),
      dealState({ amount: 200, probability: 0.5 }),
      dealState({ amount: 300, probability: 0 }),
      dealState({ amount: null, amountText: '20k' }),
    ];
    expect(stageTotals(deals, stages[0], TODAY)).toMatchObject({
      deals: 4,
      amount: 600.05,
      weightedAmount: 110.01,
    });
  });

  it('counts what is to be done, and what has stalled', () => {
    const deals = [-2, 0, 3, -1, null].map((days) =>
      dealState({ nextStepDate: days === null ? null : inDays(days), since: inDays(-15) }),
    );
    expect(stageTotals(deals, stages[1], TODAY)).toMatchObject({
      stalled: 5,
      followUps: { overdue: 2, today: 1, none: 1, later: 1 },
    });
  });

  it('weighs the deals of no known stage by their own chance alone', () => {
    expect(probabilityOf(dealState({ stage: -1 }), undefined)).toBe(0);
    expect(probabilityOf(dealState({ probability: 0.3 }), undefined)).toBe(0.3);
  });

  it('adds up to the totals of all deals, stage by stage and owner by owner', () => {
    fc.assert(
      fc.property(anyDeals, (deals) => {
        const all = stageTotals(deals, undefined, TODAY);
        const byStage = [-1, 0, 1, 2, 3, 4].map((place) =>
          stageTotals(
            deals.filter(({ stage }) => stage === place),
            stages[place],
            TODAY,
          ),
        );
        const byOwner = ['Kari', 'Ola', ''].map((owner) => {
          const pipeline = pipelineState(deals);
          return stageTotals(filterDeals(pipeline, { ...NO_FILTER, owner }), undefined, TODAY);
        });
        for (const parts of [byStage, byOwner]) {
          expect(sumAmounts(parts.map(({ amount }) => amount))).toBe(all.amount);
          expect(parts.reduce((sum, { deals: count }) => sum + count, 0)).toBe(deals.length);
        }
      }),
    );
  });
});
