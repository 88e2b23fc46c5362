import { expect, it } from 'vitest';
import { day } from '../../src/pipeline/day';
import type { Deal } from '../../src/pipeline/deal';
import { createStages, type Stage } from '../../src/pipeline/stage';
import { startedTooFar } from '../../src/pipeline/started-too-far';
import type { TrailEntry } from '../../src/pipeline/trail';
import { LEADS, LOST, makeDeal, PROPOSAL } from '../forecast/make-deal';
import { entry, makeRow, sight } from './make-row';

const OFFER: Stage = { ...PROPOSAL, name: 'Offer', mayStartHere: false, alsoCalled: ['Proposal'] };
const CLOSED: Stage = { ...LOST, mayStartHere: false };
const STAGES = createStages([LEADS, OFFER, CLOSED]);

const isListed = (stage: Stage, entries: readonly TrailEntry[], deal: Partial<Deal> = {}) =>
  startedTooFar(makeRow(makeDeal(stage, 100, '', deal), entries), STAGES);

it('is an open deal first seen where none starts, also under the stage’s earlier name', () => {
  expect(isListed(OFFER, [sight('2026-11-02', { stage: 'Offer' })])).toBe(true);
  expect(isListed(OFFER, [sight('2026-11-02', { stage: 'Proposal' })])).toBe(true);
});

it('is a deal whose name was typed before its stage', () => {
  const entries = [sight('2026-11-02', { name: 'Acme' }), entry('2026-11-03', { stage: 'Offer' })];
  expect(isListed(OFFER, entries)).toBe(true);
});

it('is no deal that moved there, nor one that left and came back', () => {
  const moved = [sight('2026-11-02', { stage: 'Leads' }), entry('2026-11-03', { stage: 'Offer' })];
  expect(isListed(OFFER, moved)).toBe(false);
  const back = [sight('2026-11-01', { stage: 'Offer' }), entry('2026-11-02', { stage: 'Leads' })];
  expect(isListed(LEADS, back)).toBe(false);
  expect(isListed(OFFER, [...back, entry('2026-11-03', { stage: 'Offer' })])).toBe(false);
});

it('is no closed deal, none where deals start, and none not recorded yet', () => {
  expect(isListed(CLOSED, [sight('2026-11-02', { stage: 'Lost' })])).toBe(false);
  expect(isListed(LEADS, [sight('2026-11-02', { stage: 'Leads' })])).toBe(false);
  expect(isListed(OFFER, [])).toBe(false);
});

it('is no deal created before the day it was first seen', () => {
  const entries = [sight('2026-11-02', { stage: 'Offer' })];
  expect(isListed(OFFER, entries, { created: { value: day('2026-11-01') } })).toBe(false);
  expect(isListed(OFFER, entries, { created: { value: day('2026-11-02') } })).toBe(true);
});
