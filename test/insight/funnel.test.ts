import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodAt } from '../../src/forecast/period';
import { sumAmounts } from '../../src/forecast/sum-amounts';
import { type FunnelRow, funnel, type StepTally } from '../../src/insight/funnel';
import { day } from '../../src/pipeline/day';
import { createStages } from '../../src/pipeline/stage';
import {
  LEADS,
  LOST,
  NEEDS as NEEDS_WITHOUT_LIMIT,
  PROPOSAL,
  STAGES,
  WON,
} from '../forecast/make-deal';
import { anyHistory, makeHistory } from './make-history';

const TODAY = day('2026-03-11');
const NEEDS = { ...NEEDS_WITHOUT_LIMIT, maxDays: 30 };
const WITH_LIMIT = createStages([LEADS, NEEDS, PROPOSAL, WON, LOST]);

/** Worked by hand below; the comments name the deals. */
const HISTORIES = [
  // A is won after every stage.
  makeHistory(
    [
      [LEADS, '2026-01-01'],
      [NEEDS, '2026-01-11'],
      [PROPOSAL, '2026-01-31'],
      [WON, '2026-02-20'],
    ],
    { amount: 100 },
  ),
  // B and C fall in the first and the second stage.
  makeHistory(
    [
      [LEADS, '2026-01-01'],
      [LOST, '2026-01-06'],
    ],
    { amount: 50 },
  ),
  makeHistory(
    [
      [LEADS, '2026-01-01'],
      [NEEDS, '2026-01-16'],
      [LOST, '2026-02-05'],
    ],
    { amount: 70 },
  ),
  // D skips Needs and falls in Proposal.
  makeHistory(
    [
      [LEADS, '2026-01-01'],
      [PROPOSAL, '2026-01-21'],
      [LOST, '2026-02-20'],
    ],
    { amount: 30 },
  ),
  // E was in Needs when first seen, and is.
  makeHistory([[NEEDS, '2026-01-01']], { firstSeen: true }),
  // F went back from Proposal to Needs.
  makeHistory(
    [
      [LEADS, '2026-01-01'],
      [NEEDS, '2026-01-21'],
      [PROPOSAL, '2026-01-31'],
      [NEEDS, '2026-02-10'],
    ],
    { amount: 200 },
  ),
  // G is new.
  makeHistory([[LEADS, '2026-03-01']], { amount: 10 }),
  // H was won when first seen.
  makeHistory([[WON, '2026-01-01']], { amount: 500, firstSeen: true }),
  // I was won at once and re-opened.
  makeHistory(
    [
      [LEADS, '2026-01-01'],
      [WON, '2026-01-11'],
      [NEEDS, '2026-01-21'],
    ],
    { amount: 40 },
  ),
];

const rows = funnel(HISTORIES, WITH_LIMIT, TODAY).rows;
const column = <K extends keyof FunnelRow>(key: K): FunnelRow[K][] => rows.map((row) => row[key]);

describe('funnel', () => {
  it('says what became of the deals that reached each step', () => {
    expect(column('deals')).toEqual([
      { entered: 8, movedOn: 6, lostHere: 1, wentBack: 0, stillHere: 1 },
      { entered: 6, movedOn: 2, lostHere: 1, wentBack: 0, stillHere: 3 },
      { entered: 4, movedOn: 1, lostHere: 1, wentBack: 2, stillHere: 0 },
      { entered: 2, movedOn: 0, lostHere: 0, wentBack: 1, stillHere: 1 },
    ]);
  });

  it('says the same by amount, and how many deals have none', () => {
    expect(column('amount')).toEqual([
      { entered: 500, movedOn: 440, lostHere: 50, wentBack: 0, stillHere: 10 },
      { entered: 440, movedOn: 130, lostHere: 70, wentBack: 0, stillHere: 240 },
      { entered: 370, movedOn: 100, lostHere: 30, wentBack: 240, stillHere: 0 },
      { entered: 140, movedOn: 0, lostHere: 0, wentBack: 40, stillHere: 100 },
    ]);
    expect(column('withoutAmount')).toEqual([1, 1, 0, 0]);
  });

  it('relates the deals that moved on to those that left', () => {
    expect(column('conversion')).toEqual([6 / 7, 2 / 3, 1 / 4, null]);
  });

  it('counts exits only of deals recorded in the stage', () => {
    // Assumed: E was never in Leads, D never in Needs, I never in Proposal.
    expect(column('exits').slice(0, 3)).toEqual([
      { left: 6, movedOn: 5, assumed: 1 },
      { left: 2, movedOn: 1, assumed: 1 },
      { left: 3, movedOn: 1, assumed: 1 },
    ]);
  });

  it('takes open stays as unfinished and leaves out those of first sight', () => {
    // Leads 5 10 10 10+ 15 20 20: 6/7, 5/7, 4/7, then 4/7 x 2/3 < 1/2 at 15.
    // Needs 20 20 39+ 49+: 1/2 at 20; F's two stays add up to 10 + 29. Proposal 10 20 30.
    expect(column('medianDays')).toEqual([15, 20, 20, null]);
  });

  it('counts deals that stand in a stage for longer than its limit', () => {
    // E since 1 January, I for 49 days; F came back 29 days ago.
    expect(column('stalled')).toEqual([0, 2, 0, 0]);
  });

  it('keeps apart what has no known path', () => {
    const histories = [
      ...HISTORIES,
      makeHistory([]),
      makeHistory([[LOST, '2026-01-01']]),
      makeHistory([[NEEDS, '2026-01-01']], { row: null }),
    ];
    expect(funnel(histories, WITH_LIMIT, TODAY).outside).toEqual({
      'stage never known': 1,
      'first seen won': 1,
      'first seen lost': 1,
      'removed while open': 1,
    });
  });

  it('keeps to the deals that began in a period', () => {
    const march = periodAt(1, 2026 * 12 + 2, 1) ?? undefined;
    expect(
      funnel(HISTORIES, WITH_LIMIT, TODAY, march).rows.map(({ deals }) => deals.entered),
    ).toEqual([1, 0, 0, 0]);
  });

  it('gives every deal that entered a step one outcome there, and every deal a place', () => {
    const parts = ({ movedOn, lostHere, wentBack, stillHere }: StepTally) =>
      sumAmounts([movedOn, lostHere, wentBack, stillHere]);
    fc.assert(
      fc.property(fc.array(anyHistory), (histories) => {
        const { rows, outside } = funnel(histories, STAGES, day('2026-12-31'));
        for (const { stage, deals, amount, exits } of rows) {
          expect(parts(deals)).toBe(deals.entered);
          expect(parts(amount)).toBe(amount.entered);
          if (stage.role !== 'open') continue;
          const { left, movedOn, assumed } = exits;
          expect(left + assumed).toBe(deals.entered - deals.stillHere);
          expect(movedOn).toBeLessThanOrEqual(Math.min(left, deals.movedOn));
        }
        const apart = Object.values(outside).reduce((sum, deals) => sum + deals, 0);
        expect((rows[0]?.deals.entered ?? 0) + apart).toBe(histories.length);
      }),
    );
  });

  it('lets no more deals into a step than into the one before it', () => {
    fc.assert(
      fc.property(fc.array(anyHistory), (histories) => {
        const entered = funnel(histories, STAGES, day('2026-12-31')).rows.map(
          ({ deals }) => deals.entered,
        );
        expect([...entered].sort((a, b) => b - a)).toEqual(entered);
      }),
    );
  });
});
