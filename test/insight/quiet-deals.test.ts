import { describe, expect, it } from 'vitest';
import { type QuietDeal, quietDeals, quietFor } from '../../src/insight/quiet-deals';
import { addDays, day } from '../../src/pipeline/day';

const TODAY = day('2026-11-23');
const STAGES = [
  { role: 'open', probability: 0.1, maxDays: null },
  { role: 'won', probability: 1, maxDays: null },
] as const;

/** A deal whose last move and last activity lie so many days back. */
const deal = (id: string, moved: number | null, active: number | null, stage = 0): QuietDeal => ({
  ...{ id, stage, amount: null, probability: null, closeDate: null, nextStepDate: null },
  since: moved === null ? null : addDays(TODAY, -moved),
  lastActivity: active === null ? null : addDays(TODAY, -active),
});

describe('quietDeals', () => {
  it('are the open deals without activity or move for 14 days, the quietest first', () => {
    const deals = [
      deal('just', 14, null),
      deal('moved', 13, 90),
      deal('active', 90, 13),
      deal('b', 20, 40),
      deal('a', 40, 20),
      deal('unknown', null, null),
      deal('won', 90, 90, 1),
      deal('nowhere', 90, 90, -1),
    ];
    const quiet = ['unknown', 'a', 'b', 'just'];
    expect(quietDeals(deals, STAGES, TODAY).map(({ id }) => id)).toEqual(quiet);
    expect(quietDeals([...deals].reverse(), STAGES, TODAY).map(({ id }) => id)).toEqual(quiet);
  });

  it('are quiet since the later of the two', () => {
    expect(quietFor(deal('a', 40, 20), TODAY)).toBe(20);
    expect(quietFor(deal('a', null, 20), TODAY)).toBe(20);
    expect(quietFor(deal('a', null, null), TODAY)).toBeNull();
  });
});
