import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOCUS_REASONS, type FocusDeal, focus } from '../../src/insight/focus';
import { followUpOf } from '../../src/insight/follow-up';
import { addDays, day, daysBetween } from '../../src/pipeline/day';

const TODAY = day('2026-11-23');
const STAGES = [
  { role: 'open', probability: 0.1, maxDays: 14 },
  { role: 'open', probability: 0.5, maxDays: null },
  { role: 'won', probability: 1, maxDays: null },
  { role: 'lost', probability: 0, maxDays: null },
] as const;

const inDays = (days: number | null) => (days === null ? null : addDays(TODAY, days));

/** A deal in the first stage since today, taken care of until the day after tomorrow. */
function deal(id: string, rest: Partial<FocusDeal> = {}): FocusDeal {
  return {
    ...{ id, stage: 0, amount: 1_000, probability: null, closeDate: null },
    ...{ since: TODAY, nextStepDate: inDays(2) },
    ...rest,
  };
}

const shown = (deals: readonly FocusDeal[]) =>
  focus(deals, STAGES, TODAY).flatMap(({ reason, lines }) =>
    lines.map(({ deal: { id }, days, weightedAmount }) => [reason, id, days, weightedAmount]),
  );

describe('focus', () => {
  it('puts a deal into the first group that fits', () => {
    const all = { nextStepDate: inDays(-9), since: inDays(-22), closeDate: inDays(-5) };
    expect(
      shown([
        deal('worth'),
        deal('closed', { ...all, nextStepDate: inDays(2) }),
        deal('stalled', { ...all, nextStepDate: inDays(15) }),
        deal('none', { ...all, nextStepDate: null }),
        deal('today', { ...all, nextStepDate: TODAY }),
        deal('late', all),
      ]),
    ).toEqual([
      ['overdue', 'late', 9, 100],
      ['today', 'today', 0, 100],
      ['no next step', 'none', 22, 100],
      ['stalled', 'stalled', 22, 100],
      ['close date passed', 'closed', 5, 100],
      ['worth most', 'worth', 0, 100],
    ]);
  });

  it('takes a deal for stalled beyond the limit, where the next step is as far off', () => {
    const reasonOf = (inStage: number, step: number, stage = 0) =>
      shown([deal('a', { stage, since: inDays(-inStage), nextStepDate: inDays(step) })])[0]?.[0];
    expect(reasonOf(15, 15)).toBe('stalled');
    expect(reasonOf(14, 15)).toBe('worth most');
    expect(reasonOf(15, 14)).toBe('worth most');
    expect(reasonOf(400, 400, 1)).toBe('worth most');
  });

  it('takes the close date for passed from the day after', () => {
    expect(shown([deal('a', { closeDate: TODAY })])[0]?.[0]).toBe('worth most');
    expect(shown([deal('a', { closeDate: inDays(-1) })])[0]).toEqual([
      ...['close date passed', 'a', 1, 100],
    ]);
  });

  it('orders by weighted amount, then by days, then by ID', () => {
    const late = (id: string, days: number, rest: Partial<FocusDeal>) =>
      deal(id, { nextStepDate: inDays(-days), ...rest });
    const lines = shown([
      late('no amount', 90, { amount: null }),
      late('c', 2, {}),
      late('b', 2, {}),
      late('a', 1, {}),
      late('own chance', 1, { probability: 0.11 }),
      late('later stage', 1, { amount: 210, stage: 1 }),
      late('no chance', 3, { probability: 0 }),
    ]);
    expect(lines.map(([, id, , weighted]) => [id, weighted])).toEqual([
      ['own chance', 110],
      ['later stage', 105],
      ['b', 100],
      ['c', 100],
      ['a', 100],
      ['no amount', 0],
      ['no chance', 0],
    ]);
  });

  it('names the five that are worth most, and none that is worth nothing', () => {
    const amounts = [100, 300, 200, 500, 400, 600];
    const deals = amounts.map((amount) => deal(`d${amount}`, { amount }));
    expect(shown(deals).map(([, id]) => id)).toEqual(['d600', 'd500', 'd400', 'd300', 'd200']);
    expect(shown([deal('a', { amount: null })])).toEqual([]);
  });

  it('passes over deals that are closed or in no known stage', () => {
    const late = { nextStepDate: inDays(-9) };
    expect(shown([2, 3, -1, 4].map((stage) => deal(`${stage}`, { stage, ...late })))).toEqual([]);
  });

  it('rounds to the hundredth, and takes days that lie ahead for none', () => {
    const ahead = deal('a', { amount: 0.37, since: inDays(3), nextStepDate: null });
    expect(shown([ahead])).toEqual([['no next step', 'a', 0, 0.04]]);
  });
});

describe('followUpOf', () => {
  it('goes by the date', () => {
    const states = [-1, 0, 1, null].map((days) =>
      followUpOf({ nextStepDate: inDays(days) }, TODAY),
    );
    expect(states).toEqual(['overdue', 'today', 'later', 'none']);
  });
});

const anyDays = fc.option(fc.integer({ min: -40, max: 40 }));
const anyDeals = fc
  .array(
    fc.record({
      stage: fc.integer({ min: -1, max: 4 }),
      amount: fc.option(fc.constantFrom(0, 1, 5, 70, 1_000.01)),
      probability: fc.option(fc.constantFrom(0, 0.3, 1)),
      closeDate: anyDays.map(inDays),
      since: anyDays.map(inDays),
      nextStepDate: anyDays.map(inDays),
    }),
    { maxLength: 30 },
  )
  .map((deals) => deals.map((each, i): FocusDeal => ({ id: `D-${i}`, ...each })));

describe('laws of focus', () => {
  it('does not depend on the order of the deals', () => {
    const shuffled = anyDeals.chain((deals) =>
      fc.tuple(fc.constant(deals), fc.shuffledSubarray(deals, { minLength: deals.length })),
    );
    fc.assert(
      fc.property(shuffled, ([deals, mixed]) => {
        expect(focus(mixed, STAGES, TODAY)).toEqual(focus(deals, STAGES, TODAY));
      }),
    );
  });

  it('names each open deal that something is wrong with exactly once, and no other', () => {
    const isWrong = ({ nextStepDate, since, closeDate, stage }: FocusDeal) => {
      const limit = STAGES[stage]?.maxDays ?? Number.POSITIVE_INFINITY;
      if (nextStepDate === null || nextStepDate <= TODAY) return true;
      if (closeDate !== null && closeDate < TODAY) return true;
      if (since === null) return false;
      return daysBetween(since, TODAY) > limit && daysBetween(TODAY, nextStepDate) > limit;
    };
    fc.assert(
      fc.property(anyDeals, (deals) => {
        const groups = focus(deals, STAGES, TODAY);
        const named = groups.flatMap(({ lines }) => lines.map((line) => line.deal.id));
        expect(new Set(named).size).toBe(named.length);
        const urgent = groups
          .filter(({ reason }) => reason !== 'worth most')
          .flatMap(({ lines }) => lines.map((line) => line.deal));
        const open = deals.filter(({ stage }) => STAGES[stage]?.role === 'open');
        expect(new Set(urgent)).toEqual(new Set(open.filter(isWrong)));
      }),
    );
  });

  it('has groups that are not empty, in the order of urgency, each by what is at stake', () => {
    fc.assert(
      fc.property(anyDeals, (deals) => {
        const groups = focus(deals, STAGES, TODAY);
        const places = groups.map(({ reason }) => FOCUS_REASONS.indexOf(reason));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const { lines } of groups) {
          const amounts = lines.map(({ weightedAmount }) => weightedAmount);
          expect(amounts.length).toBeGreaterThan(0);
          expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
        }
      }),
    );
  });
});
