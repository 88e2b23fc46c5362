import { describe, expect, it } from 'vitest';
import { nextStage } from '../../src/pipeline/rules';
import { LEADS, LOST, NEEDS, PROPOSAL, STAGES, WON } from '../forecast/make-deal';
import { makeRules, needs } from './make-rules';

const CRITERIA = [
  needs('Leads', 'phone'),
  needs('Needs', 'budget'),
  needs('Proposal', 'offer'),
  needs('Signed', 'contract'),
  needs('Lost', 'competitor'),
  needs('Nowhere', 'nothing'),
];

const keysFor = (stage: Parameters<ReturnType<typeof makeRules>['criteriaFor']>[0]) =>
  makeRules(CRITERIA)
    .criteriaFor(stage)
    .map(({ key }) => key);

describe('criteriaFor', () => {
  it('adds up an open stage and those before it', () => {
    expect(keysFor(LEADS)).toEqual(['phone']);
    expect(keysFor(PROPOSAL)).toEqual(['phone', 'budget', 'offer']);
  });

  it('asks of won all open stages and its own', () => {
    expect(keysFor(WON)).toEqual(['phone', 'budget', 'offer', 'contract']);
  });

  it('asks of lost only its own and a reason', () => {
    expect(keysFor(LOST)).toEqual(['competitor', 'lostReason']);
  });

  it('asks for the reason once where a criterion does already', () => {
    const own = needs('Lost', 'lostReason', { level: 'should' });
    expect(makeRules([own]).criteriaFor(LOST)).toEqual([own]);
  });

  it('finds a criterion by an alias of its stage', () => {
    expect(makeRules([needs(' PROPOSAL ', 'offer')]).criteriaFor(PROPOSAL)).toHaveLength(1);
  });
});

describe('nextStage', () => {
  it.each([
    [LEADS, NEEDS],
    [PROPOSAL, WON],
    [WON, null],
    [LOST, null],
  ])('after $name', (stage, next) => expect(nextStage(stage, STAGES)).toBe(next));
});
