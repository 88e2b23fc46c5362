import { describe, expect, it } from 'vitest';
import { needsOf } from '../../src/pipeline/needs';
import { LEADS, NEEDS, PROPOSAL, WON } from '../forecast/make-deal';
import { makeRules, needs } from './make-rules';

const rules = makeRules([
  needs('Needs', 'budget'),
  needs('Proposal', 'offer'),
  needs('Signed', 'contract'),
]);
const cells = (filled: readonly string[]) => ({
  cellOf: (key: string) => (filled.includes(key) ? 'x' : ''),
  waivers: [],
});
const keys = (unmet: ReturnType<typeof needsOf>['lacking']) =>
  unmet.map(({ criterion }) => criterion.key);

describe('needsOf', () => {
  it('says what is lacking here, and apart from that what the next stage asks', () => {
    const { lacking, next, before } = needsOf(NEEDS, cells([]), rules);
    expect(keys(lacking)).toEqual(['budget']);
    expect(next).toBe(PROPOSAL);
    expect(keys(before)).toEqual(['offer']);
  });

  it('asks for nothing that is filled', () => {
    expect(needsOf(LEADS, cells(['budget']), rules).before).toEqual([]);
  });

  it('names no next stage for a closed deal', () => {
    const { lacking, next, before } = needsOf(WON, cells(['budget', 'offer']), rules);
    expect([keys(lacking), next, before]).toEqual([['contract'], null, []]);
  });
});
