import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/sidebar/set-up/check-draft';
import { draftOf, type RulesDraft } from '../../../src/sidebar/set-up/rules-draft';
import { SOME_RULES } from './some-rules';

const draft = draftOf(SOME_RULES);
const check = (change: Partial<RulesDraft>) =>
  Object.keys(checkDraft({ ...draft, ...change }, SOME_RULES, 'en'));

const stage = (at: number, change: Partial<RulesDraft['stages'][number]>) => ({
  stages: draft.stages.map((one, i) => (i === at ? { ...one, ...change } : one)),
});

const settings = (change: Partial<RulesDraft['settings']>) => ({
  settings: { ...draft.settings, ...change },
});

describe('a draft', () => {
  it('of rules as they stand has no fault', () => {
    expect(check({})).toEqual([]);
  });

  it.each<[string, Partial<RulesDraft>, string[]]>([
    ['an empty name', stage(1, { name: ' ' }), ['stages.1.name', 'criteria.0.stage']],
    ['a name twice', stage(1, { name: 'lead' }), ['stages.1.name']],
    ['a chance that is no number', stage(0, { probability: 'high' }), ['stages.0.probability']],
    ['an empty chance', stage(0, { probability: '' }), ['stages.0.probability']],
    ['days that are none', stage(0, { maxDays: '2,5' }), ['stages.0.maxDays']],
    ['no lost stage', stage(3, { role: 'won' }), ['stages']],
    ['deals without a home', stage(1, { isRemoved: true }), ['moves.Demo']],
    ['a currency by name', settings({ currency: 'kroner' }), ['settings.currency']],
    ['a target below 0', settings({ targetPerMonth: '-1' }), ['settings.targetPerMonth']],
    [
      'a target for no month',
      settings({ months: [{ id: 'm0', month: 'May', target: '5' }] }),
      ['settings.monthTargets.May'],
    ],
    ['a reason twice', settings({ lostReasons: 'Price\nprice' }), ['settings.lostReasons']],
    ['no stage column', { columns: { ...draft.columns, stage: '' } }, ['columns.stage']],
    [
      'a criterion without column and value',
      { criteria: draft.criteria.map((one) => ({ ...one, label: '', value: '' })) },
      ['criteria.0.label', 'criteria.0.value', 'criteria.1.label'],
    ],
  ])('with %s says where', (_, change, keys) => {
    expect(check(change)).toEqual(keys);
  });

  it('may lose a stage that holds no deal without saying where', () => {
    expect(check({ ...stage(0, { isRemoved: true }) })).toEqual([]);
  });

  it('is spoken of in the language of the page', () => {
    const errors = checkDraft({ ...draft, ...stage(1, { name: '' }) }, SOME_RULES, 'nb');
    expect(errors['stages.1.name']).toBe('Skriv et navn.');
  });
});
