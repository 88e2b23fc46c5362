import { describe, expect, it } from 'vitest';
import { EMPTY_BLOCK } from '../../src/pipeline/block';
import { trailOf } from '../../src/pipeline/recorded-row';
import { mayWaive, waive } from '../../src/pipeline/waive';
import { LEADS, makeDeal, STAGES } from '../forecast/make-deal';
import { makeRow, sight } from './make-row';
import { makeRules, needs, TODAY } from './make-rules';

const BUDGET = { stage: 'Needs', key: 'budget', reason: 'Known' };
const { block } = makeRow(makeDeal(LEADS, 5, ''), [sight('2026-11-02', { stage: 'Leads' })]);
const criteria = [needs('Needs', 'budget'), needs('Needs', 'advice', { level: 'should' })];

describe('a criterion', () => {
  it('may be waived where the team lets it and it must be met', () => {
    const rules = makeRules(criteria, { waivers: true });
    expect(mayWaive([BUDGET], rules)).toBe(true);
    expect(mayWaive([{ ...BUDGET, stage: ' needs ' }], rules)).toBe(true);
    expect(mayWaive([], rules)).toBe(true);
  });

  it.each([
    ['another key', { ...BUDGET, key: 'price' }],
    ['another stage', { ...BUDGET, stage: 'Proposal' }],
    ['one that should be met', { ...BUDGET, key: 'advice' }],
  ])('may not be waived where it is %s, nor what is asked for with it', (_, other) => {
    expect(mayWaive([BUDGET, other], makeRules(criteria, { waivers: true }))).toBe(false);
  });

  it('may not be waived where the team does not let it', () => {
    expect(mayWaive([BUDGET], makeRules(criteria, { waivers: false }))).toBe(false);
  });

  it('is waived once, by whom and when its trail says', () => {
    const once = waive(block, [BUDGET], 'Kari', TODAY, STAGES);
    expect(trailOf({ block: once }).entries.slice(1)).toEqual([
      { day: TODAY, kind: 'seen', who: 'Kari', changes: {}, waiver: BUDGET },
    ]);
    expect(waive(once, [{ ...BUDGET, reason: 'Again' }], 'Ola', TODAY, STAGES)).toBe(once);
  });

  it('is not waived in a block that is empty', () => {
    expect(waive(EMPTY_BLOCK, [BUDGET], 'Kari', TODAY, STAGES)).toBe(EMPTY_BLOCK);
  });
});
