import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_TIME, periodAt } from '../../src/forecast/period';
import { forecastReceipt, LEFT_OUT_REASONS } from '../../src/forecast/receipt';
import { day } from '../../src/pipeline/day';
import type { Deal } from '../../src/pipeline/deal';
import { anyDeal, LOST, makeDeal, NEEDS, PROPOSAL, WON } from './make-deal';

const TODAY = day('2026-11-23');
const DECEMBER = periodAt(1, 2026 * 12 + 11, 1) ?? ALL_TIME;

const lineOf = (deal: Deal, period = DECEMBER) => forecastReceipt([deal], period, TODAY).lines[0];
const reasonOf = (deal: Deal, period = DECEMBER) => lineOf(deal, period)?.leftOut;

describe('forecastReceipt', () => {
  it('weights with the probability of the stage when the deal has none', () => {
    expect(lineOf(makeDeal(NEEDS, 1000, '2026-12-24'))?.value).toEqual({
      amount: 1000,
      probability: 0.25,
      source: 'stage',
      weightedAmount: 250,
    });
  });

  it('takes 0 on the deal for a probability, not for a missing one', () => {
    const deal = makeDeal(PROPOSAL, 1000, '2026-12-24', { probability: { value: 0 } });
    expect(lineOf(deal)).toEqual({
      deal,
      value: { amount: 1000, probability: 0, source: 'deal', weightedAmount: 0 },
      leftOut: null,
    });
  });

  it.each<[string, Deal]>([
    ['no stage', makeDeal(null, 1000, '2026-12-24')],
    ['unknown stage', makeDeal(null, 1000, '2026-12-24', { stageText: 'Propsal' })],
    ['won', makeDeal(WON, 1000, '2026-12-24')],
    ['lost', makeDeal(LOST, 1000, '2026-12-24')],
    ['no amount', makeDeal(NEEDS, null, '2026-12-24')],
    [
      'unreadable amount',
      makeDeal(NEEDS, null, '2026-12-24', {
        amount: { value: null, problem: 'ambiguous', text: '1.234' },
      }),
    ],
    [
      'other currency',
      makeDeal(NEEDS, null, '2026-12-24', {
        amount: { value: null, problem: 'other currency', text: '€ 5' },
      }),
    ],
    [
      'unreadable probability',
      makeDeal(NEEDS, 1000, '2026-12-24', {
        probability: { value: null, problem: 'unreadable', text: 'high' },
      }),
    ],
    [
      'unreadable close date',
      makeDeal(NEEDS, 1000, '', {
        closeDate: { value: null, problem: 'ambiguous', text: '03.04.26' },
      }),
    ],
    ['no close date', makeDeal(NEEDS, 1000, '')],
    ['overdue', makeDeal(NEEDS, 1000, '2026-11-22')],
    ['outside period', makeDeal(NEEDS, 1000, '2027-01-01')],
  ])('leaves out for the reason "%s"', (reason, deal) => {
    expect(reasonOf(deal)).toBe(reason);
  });

  it('counts a deal without close date when no period is asked for', () => {
    expect(reasonOf(makeDeal(NEEDS, 1000, ''), ALL_TIME)).toBeNull();
  });

  it('keeps an overdue deal out of its own month and out of all time', () => {
    const november = periodAt(1, 2026 * 12 + 10, 1) ?? ALL_TIME;
    const deal = makeDeal(NEEDS, 1000, '2026-11-22');
    expect([reasonOf(deal, november), reasonOf(deal, ALL_TIME)]).toEqual(['overdue', 'overdue']);
  });

  it('counts a deal that is due today', () => {
    expect(reasonOf(makeDeal(NEEDS, 1000, TODAY), ALL_TIME)).toBeNull();
  });

  it('has one line a deal, each counted with a value or left out with a known reason', () => {
    fc.assert(
      fc.property(fc.array(anyDeal), fc.constantFrom(ALL_TIME, DECEMBER), (deals, period) => {
        const { lines } = forecastReceipt(deals, period, TODAY);
        expect(lines.map(({ deal }) => deal)).toEqual(deals);
        for (const { value, leftOut } of lines) {
          if (leftOut === null) expect(value).not.toBeNull();
          else expect(LEFT_OUT_REASONS).toContain(leftOut);
        }
      }),
    );
  });
});
