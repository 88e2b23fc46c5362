import { describe, expect, it } from 'vitest';
import { judgeMove, stateOf } from '../../src/pipeline/move';
import type { Settings } from '../../src/pipeline/settings';
import type { Stage } from '../../src/pipeline/stage';
import type { Waiver } from '../../src/pipeline/trail';
import { LEADS, LOST, NEEDS, PROPOSAL, WON } from '../forecast/make-deal';
import { makeRules, needs, TODAY } from './make-rules';

const CRITERIA = [needs('Needs', 'budget'), needs('Proposal', 'offer')];

/** Kinds of breaches, or the keys of criteria that are not met. */
function breaches(
  from: Stage | null,
  to: Stage,
  cells: Record<string, string> = {},
  settings: Partial<Settings> = {},
  waivers: readonly Waiver[] = [],
): string[] {
  const deal = { cellOf: (key: string) => cells[key] ?? '', waivers };
  return judgeMove(from, to, deal, makeRules(CRITERIA, settings)).flatMap((breach) =>
    breach.kind === 'criteria' ? breach.unmet.map(({ criterion }) => criterion.key) : breach.kind,
  );
}

describe('judgeMove', () => {
  it('asks for what the stage and those before it need', () => {
    expect(breaches(LEADS, PROPOSAL)).toEqual(['budget', 'offer']);
    expect(breaches(LEADS, PROPOSAL, { budget: '1', offer: 'x' })).toEqual([]);
    expect(breaches(PROPOSAL, WON, { budget: '1' })).toEqual(['offer']);
  });

  it('asks nothing of going back, staying, or a deal of no known stage', () => {
    expect(breaches(PROPOSAL, LEADS)).toEqual([]);
    expect(breaches(WON, PROPOSAL)).toEqual([]);
    expect(breaches(PROPOSAL, PROPOSAL)).toEqual([]);
    expect(breaches(null, PROPOSAL)).toEqual([]);
  });

  it('asks a reason of losing, and nothing else', () => {
    expect(breaches(LEADS, LOST)).toEqual(['lostReason']);
    expect(breaches(LEADS, LOST, { lostReason: 'price' })).toEqual([]);
  });

  it('asks of a lost deal what its new stage needs, wherever it was before', () => {
    expect(breaches(LOST, NEEDS)).toEqual(['budget']);
  });

  it('forbids skipping and re-opening only where the settings do', () => {
    const filled = { budget: '1', offer: 'x', lostReason: 'price' };
    const strict = { skipping: false, reopening: false };
    expect(breaches(LEADS, PROPOSAL, filled)).toEqual([]);
    expect(breaches(LEADS, PROPOSAL, filled, strict)).toEqual(['skips']);
    expect(breaches(LEADS, WON, filled, strict)).toEqual(['skips']);
    expect(breaches(LEADS, NEEDS, filled, strict)).toEqual([]);
    expect(breaches(PROPOSAL, WON, filled, strict)).toEqual([]);
    expect(breaches(LEADS, LOST, filled, strict)).toEqual([]);
    expect(breaches(PROPOSAL, LEADS, filled, strict)).toEqual([]);
    expect(breaches(WON, LEADS, filled, strict)).toEqual(['re-opens']);
    expect(breaches(LOST, NEEDS, filled, strict)).toEqual(['re-opens']);
  });

  it('lets should-criteria and those that cannot be checked pass', () => {
    const deal = { cellOf: () => undefined, waivers: [] };
    expect(judgeMove(LEADS, NEEDS, deal, makeRules(CRITERIA))).toEqual([]);
    const should = makeRules([needs('Needs', 'budget', { level: 'should' })]);
    expect(judgeMove(LEADS, NEEDS, { cellOf: () => '', waivers: [] }, should)).toEqual([]);
  });

  it('counts a waiver for its own stage and field only', () => {
    const waiver = { stage: ' needs', key: 'budget', reason: 'verbal' };
    expect(breaches(LEADS, PROPOSAL, {}, {}, [waiver])).toEqual(['offer']);
    expect(breaches(LEADS, PROPOSAL, {}, {}, [{ ...waiver, stage: 'Proposal' }])).toEqual([
      'budget',
      'offer',
    ]);
  });
});

describe('stateOf', () => {
  const waivers = [{ stage: 'Needs', key: 'budget', reason: 'verbal' }];

  it.each([
    ['1', 'met'],
    ['', 'waived'],
    ['#REF!', 'waived'],
    [undefined, 'cannot be checked'],
  ])('of %j with a waiver is %s', (cell, state) => {
    expect(stateOf(needs('Needs', 'budget'), { cellOf: () => cell, waivers }, TODAY)).toBe(state);
  });
});
