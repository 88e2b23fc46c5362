import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_TIME, periodAt } from '../../src/forecast/period';
import { countedLines, forecastReceipt } from '../../src/forecast/receipt';
import { sumAmounts } from '../../src/forecast/sum-amounts';
import {
  groupForecast,
  leftOutTotals,
  weightedForecast,
} from '../../src/forecast/weighted-forecast';
import { day } from '../../src/pipeline/day';
import { anyDeal, LEADS, LOST, makeDeal, NEEDS, PROPOSAL, WON } from './make-deal';

const TODAY = day('2026-11-23');
const DECEMBER = periodAt(1, 2026 * 12 + 11, 1) ?? ALL_TIME;
const anyPeriod = fc.constantFrom(ALL_TIME, DECEMBER);

const DEALS = [
  makeDeal(LEADS, 100_000, '2026-12-10', { owner: 'Kari' }),
  makeDeal(NEEDS, 200_000, '2026-12-20', { owner: 'Ola' }),
  makeDeal(PROPOSAL, 80_000, '2027-01-15', { owner: 'kari ', probability: { value: 0.75 } }),
  makeDeal(PROPOSAL, 40_000, '', { owner: '' }),
  makeDeal(PROPOSAL, 10_000, '2026-11-01', { owner: 'Ola' }),
  makeDeal(NEEDS, null, '2026-12-20', { owner: 'Ola' }),
  makeDeal(WON, 500_000, '2026-12-01', { owner: 'Ola' }),
  makeDeal(LOST, 300_000, '2026-12-01', { owner: 'Ola' }),
];

describe('weightedForecast', () => {
  it('sums amount times probability of the open deals that are not overdue', () => {
    // 10 000 + 50 000 + 60 000 + 20 000
    expect(weightedForecast(DEALS, ALL_TIME, TODAY)).toBe(140_000);
  });

  it('sums only the deals that close in the period asked for', () => {
    expect(weightedForecast(DEALS, DECEMBER, TODAY)).toBe(60_000);
  });

  it('is the sum of its receipt, to the last digit', () => {
    fc.assert(
      fc.property(fc.array(anyDeal), anyPeriod, (deals, period) => {
        const lines = countedLines(forecastReceipt(deals, period, TODAY));
        expect(weightedForecast(deals, period, TODAY)).toBe(
          sumAmounts(lines.map(({ value }) => value?.weightedAmount ?? Number.NaN)),
        );
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = fc
      .array(anyDeal)
      .chain((deals) =>
        fc.tuple(
          fc.constant(deals),
          fc.shuffledSubarray(deals, { minLength: deals.length, maxLength: deals.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, anyPeriod, ([deals, mixed], period) => {
        expect(weightedForecast(mixed, period, TODAY)).toBe(weightedForecast(deals, period, TODAY));
        expect(byOwner(mixed, period)).toEqual(byOwner(deals, period));
      }),
    );
  });
});

const byOwner = (deals: Parameters<typeof forecastReceipt>[0], period = ALL_TIME) =>
  groupForecast(forecastReceipt(deals, period, TODAY), ({ owner }) => owner);

describe('groupForecast', () => {
  it('joins spellings of one group and puts deals without a group last', () => {
    expect(byOwner(DEALS)).toEqual([
      { group: 'Kari', deals: 2, amount: 180_000, weightedAmount: 70_000 },
      { group: 'Ola', deals: 1, amount: 200_000, weightedAmount: 50_000 },
      { group: '', deals: 1, amount: 40_000, weightedAmount: 20_000 },
    ]);
  });

  it('adds up to the forecast, to the last digit', () => {
    fc.assert(
      fc.property(fc.array(anyDeal), anyPeriod, (deals, period) => {
        const groups = byOwner(deals, period);
        expect(sumAmounts(groups.map((group) => group.weightedAmount))).toBe(
          weightedForecast(deals, period, TODAY),
        );
      }),
    );
  });
});

describe('leftOutTotals', () => {
  it('says how many deals each reason leaves out, and what they are worth', () => {
    expect(leftOutTotals(forecastReceipt(DEALS, DECEMBER, TODAY))).toEqual([
      { reason: 'won', deals: 1, amount: 0, weightedAmount: 0 },
      { reason: 'lost', deals: 1, amount: 0, weightedAmount: 0 },
      { reason: 'no amount', deals: 1, amount: 0, weightedAmount: 0 },
      { reason: 'no close date', deals: 1, amount: 40_000, weightedAmount: 20_000 },
      { reason: 'overdue', deals: 1, amount: 10_000, weightedAmount: 5_000 },
      { reason: 'outside period', deals: 1, amount: 80_000, weightedAmount: 60_000 },
    ]);
  });

  it('accounts together with the counted deals for every deal', () => {
    fc.assert(
      fc.property(fc.array(anyDeal), anyPeriod, (deals, period) => {
        const receipt = forecastReceipt(deals, period, TODAY);
        const leftOut = leftOutTotals(receipt).reduce((sum, total) => sum + total.deals, 0);
        expect(countedLines(receipt).length + leftOut).toBe(deals.length);
      }),
    );
  });
});
