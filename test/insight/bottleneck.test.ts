import { describe, expect, it } from 'vitest';
import { bottleneck } from '../../src/insight/bottleneck';
import { funnel } from '../../src/insight/funnel';
import { wilsonInterval } from '../../src/insight/wilson-interval';
import { day } from '../../src/pipeline/day';
import { LEADS, LOST, NEEDS, PROPOSAL, STAGES, WON } from '../forecast/make-deal';
import { makeHistory, type Step } from './make-history';

const IN: readonly Step[] = [[LEADS, '2026-01-01']];
const IN_NEEDS: readonly Step[] = [...IN, [NEEDS, '2026-01-02']];
const IN_PROPOSAL: readonly Step[] = [...IN_NEEDS, [PROPOSAL, '2026-01-03']];
const lost = (steps: readonly Step[]): readonly Step[] => [...steps, [LOST, '2026-02-01']];
const won = (steps: readonly Step[]): readonly Step[] => [...steps, [WON, '2026-02-01']];

const ofMany = (...groups: (readonly [number, readonly Step[]])[]) =>
  bottleneck(
    funnel(
      groups.flatMap(([times, steps]) => Array.from({ length: times }, () => makeHistory(steps))),
      STAGES,
      day('2026-03-01'),
    ),
  );

describe('bottleneck', () => {
  it('names the stage that deals leave for the worse, against the other stages together', () => {
    // Left: Leads 40, of them 4 lost; Needs 31, of them 18 lost; Proposal 13, of them 2 lost.
    expect(
      ofMany(
        [4, lost(IN)],
        [18, lost(IN_NEEDS)],
        [5, IN_NEEDS],
        [2, lost(IN_PROPOSAL)],
        [11, won(IN_PROPOSAL)],
      ),
    ).toMatchObject({
      kind: 'bottleneck',
      row: { stage: NEEDS, exits: { left: 31 }, deals: { stillHere: 5 }, stalled: 0 },
      left: 40 + 31 + 13,
      assumed: 0,
      next: PROPOSAL,
      stopped: 18,
      stoppedShare: 18 / 31,
      otherStoppedShare: 1 - 47 / 53,
    });
  });

  it('names none when the worst stage may be so by chance', () => {
    expect(
      ofMany([2, lost(IN)], [3, lost(IN_NEEDS)], [2, lost(IN_PROPOSAL)], [9, won(IN_PROPOSAL)]),
    ).toEqual({
      kind: 'none',
      left: 16 + 14 + 11,
      assumed: 0,
    });
  });

  it('counts the exits when they are too few', () => {
    expect(ofMany([5, lost(IN)], [3, won(IN_PROPOSAL)])).toEqual({
      kind: 'too little data',
      left: 8 + 3 + 3,
      assumed: 0,
      needed: 10,
    });
    expect(ofMany()).toEqual({ kind: 'too little data', left: 0, assumed: 0, needed: 10 });
  });

  it('compares no stage with others that hardly a deal has left', () => {
    expect(ofMany([20, lost(IN)], [4, won(IN_NEEDS)])).toMatchObject({ kind: 'too little data' });
  });
});

describe('bottleneck of deals first seen on their way', () => {
  const wonHere = won([[PROPOSAL, '2026-01-01']]);
  const lostHere = lost([[PROPOSAL, '2026-01-01']]);
  const inProposal: readonly Step[] = [[PROPOSAL, '2026-01-01']];

  it('compares a stage with none that deals were assumed to have passed', () => {
    // Leads and Needs: 50 assumed passes each, nobody recorded there.
    expect(ofMany([40, inProposal], [6, wonHere], [4, lostHere])).toEqual({
      kind: 'too little data',
      left: 10,
      assumed: 100,
      needed: 10,
    });
  });

  it('counts one move as one, however many deals were adopted', () => {
    expect(ofMany([795, inProposal], [1, won(IN)])).toEqual({
      kind: 'too little data',
      left: 1,
      assumed: 2 * 795 + 2,
      needed: 10,
    });
  });

  it('takes the evidence from those recorded in each stage', () => {
    // Recorded: Leads 40 left, 20 lost; Proposal 20 left, all won. Assumed: 20 in Needs.
    const leadsToProposal: readonly Step[] = [...IN, [PROPOSAL, '2026-01-03']];
    expect(ofMany([20, lost(IN)], [20, won(leadsToProposal)], [30, inProposal])).toMatchObject({
      kind: 'bottleneck',
      row: { stage: LEADS, exits: { left: 40, movedOn: 20, assumed: 30 } },
      stoppedShare: 1 / 2,
      otherStoppedShare: 0,
      left: 60,
      assumed: 30 + 50,
    });
  });
});

describe('wilsonInterval', () => {
  // 5 of 10 by hand:
  // (0.5 + 1.92073 / 10 ± 1.959964 x sqrt(0.025 + 0.0096036)) / 1.384146.
  it('lies around the share, also where no hit was seen', () => {
    expect(wilsonInterval(5, 10).low).toBeCloseTo(0.2366, 4);
    expect(wilsonInterval(5, 10).high).toBeCloseTo(0.7634, 4);
    expect(wilsonInterval(0, 10).low).toBeCloseTo(0, 10);
    expect(wilsonInterval(0, 10).high).toBeCloseTo(0.2775, 4);
  });
});
