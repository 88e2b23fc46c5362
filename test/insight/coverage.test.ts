import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/forecast/period';
import { pipelineCoverage, targetOf } from '../../src/insight/coverage';
import { overdueDeals } from '../../src/insight/overdue-deals';
import { day } from '../../src/pipeline/day';
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings';
import { LOST, makeDeal, NEEDS, PROPOSAL, WON } from '../forecast/make-deal';

const TODAY = day('2026-11-23');
const Q4: Period = { from: day('2026-10-01'), to: day('2026-12-31'), label: '2026-Q4' };

const DEALS = [
  makeDeal(NEEDS, 300_000, '2026-12-01'),
  makeDeal(PROPOSAL, 100_000, '2026-12-31'),
  makeDeal(PROPOSAL, 70_000, '2027-01-01'),
  makeDeal(PROPOSAL, 60_000, '2026-11-20', { row: 9 }),
  makeDeal(NEEDS, null, '2026-10-01', { row: 4 }),
  makeDeal(WON, 150_000, '2026-10-15'),
  makeDeal(WON, 90_000, '2026-09-30'),
  makeDeal(LOST, 80_000, '2026-10-15'),
];

describe('pipelineCoverage', () => {
  it('relates the open amount of a period to what is left of its target', () => {
    expect(pipelineCoverage(DEALS, Q4, TODAY, 350_000)).toEqual({
      openAmount: 400_000,
      wonAmount: 150_000,
      remaining: 200_000,
      coverage: 2,
    });
  });

  it('has no meaning once the target is reached', () => {
    expect(pipelineCoverage(DEALS, Q4, TODAY, 150_000)).toMatchObject({
      remaining: 0,
      coverage: null,
    });
  });
});

describe('targetOf', () => {
  const monthTargets = new Map([['2026-11', 50_000]]);

  it('adds up the months, a month of its own before the usual one', () => {
    const settings = { ...DEFAULT_SETTINGS, targetPerMonth: 100_000, monthTargets };
    expect(targetOf(settings, Q4)).toEqual({ target: 250_000 });
  });

  it('names the month that has no target instead of taking it for 0', () => {
    expect(targetOf({ ...DEFAULT_SETTINGS, monthTargets }, Q4)).toEqual({
      missingMonth: '2026-10',
    });
  });
});

describe('overdueDeals', () => {
  it('lists open deals past their close date, the oldest first, with or without amount', () => {
    const overdue = overdueDeals(DEALS, TODAY);
    expect(overdue.map(({ deal, daysOverdue }) => [deal.row, daysOverdue])).toEqual([
      [4, 53],
      [9, 3],
    ]);
  });
});
