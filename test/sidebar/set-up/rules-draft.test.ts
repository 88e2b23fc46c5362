import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/sidebar/set-up/number-text';
import { draftOf, isChanged, saveOf } from '../../../src/sidebar/set-up/rules-draft';
import { SOME_RULES } from './some-rules';

describe('rules that were only looked at', () => {
  it('are saved as they were read', () => {
    const { stages, criteria, settings } = SOME_RULES;
    expect(saveOf(draftOf(SOME_RULES), 'm1')).toEqual({
      mark: 'm1',
      stages,
      criteria,
      settings,
      columns: { stage: 3, amount: null },
      moves: {},
    });
    expect(isChanged(draftOf(SOME_RULES), SOME_RULES)).toBe(false);
  });

  it('keep every chance of four decimals and every target in øre, in both languages', () => {
    const chance = fc.integer({ min: 0, max: 10_000 }).map((one) => one / 10_000);
    const target = fc.integer({ min: 0, max: 1e11 }).map((one) => one / 100);
    fc.assert(
      fc.property(chance, target, fc.constantFrom('en', 'nb'), (probability, month, language) => {
        const [first, ...rest] = SOME_RULES.stages;
        const stages = [...(first ? [{ ...first, probability }] : []), ...rest];
        const settings = { ...SOME_RULES.settings, targetPerMonth: month, language };
        const saved = saveOf(draftOf({ ...SOME_RULES, stages, settings }), '');
        expect(saved.stages[0]?.probability).toBe(probability);
        expect(saved.settings.targetPerMonth).toBe(month);
      }),
    );
  });
});

describe('a changed draft', () => {
  const draft = draftOf(SOME_RULES);

  it('takes the criteria of a renamed stage along', () => {
    const stages = draft.stages.map((one) =>
      one.name === 'Demo' ? { ...one, name: ' Show ' } : one,
    );
    const saved = saveOf({ ...draft, stages }, '');
    expect(saved.stages[1]).toMatchObject({ was: 'Demo', name: 'Show' });
    expect(saved.criteria[0]?.stage).toBe('Show');
  });

  it('leaves out a removed stage with its criteria, and says where its deals go', () => {
    const stages = draft.stages.map((one) =>
      one.name === 'Demo' ? { ...one, isRemoved: true, moveTo: 's0' } : one,
    );
    const saved = saveOf({ ...draft, stages }, '');
    expect(saved.stages.map(({ name }) => name)).toEqual(['Lead', 'Won', 'Lost']);
    expect(saved.criteria.map(({ stage }) => stage)).toEqual(['Lost']);
    expect(saved.moves).toEqual({ Demo: 'Lead' });
  });

  it('reads reasons a line, and gives up a month without a target', () => {
    const settings = {
      ...draft.settings,
      lostReasons: 'Price\n\n  No answer, ever \n',
      currency: ' eur ',
      months: [{ id: 'm0', month: '2026-12', target: ' ' }],
    };
    expect(saveOf({ ...draft, settings }, '').settings).toMatchObject({
      lostReasons: ['Price', 'No answer, ever'],
      currency: 'EUR',
      monthTargets: {},
    });
  });
});

describe('numbers as people type them', () => {
  it.each([
    ['12,5', false, 12.5],
    ['12.5 %', false, 12.5],
    ['250 000', true, 250_000],
    ['250\u00a0000,50', true, 250_000.5],
    ['250.000', true, 250_000],
    ['1,250,000', true, 1_250_000],
    ['−5', true, -5],
    ['1e5', true, Number.NaN],
    ['', true, Number.NaN],
    ['much', false, Number.NaN],
    ['1,2,3', true, Number.NaN],
  ])('%s is read', (text, grouped, value) => {
    expect(readNumber(text, grouped)).toBe(value);
  });
});
