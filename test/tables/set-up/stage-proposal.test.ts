import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStages, stageKey } from '../../../src/pipeline/stage';
import { defaultStages } from '../../../src/tables/set-up/default-pipeline';
import { proposeStages } from '../../../src/tables/set-up/stage-proposal';

const summary = (values: string[], language: 'en' | 'nb' = 'en') =>
  proposeStages(values, language).map(({ name, role, probability }) => [name, role, probability]);

describe('proposeStages', () => {
  it('orders the stages of an export and guesses their roles', () => {
    expect(summary(['Won', 'Engaging', 'Lost', 'Prospecting'])).toEqual([
      ['Prospecting', 'open', 0.1],
      ['Engaging', 'open', 0.8],
      ['Won', 'won', 1],
      ['Lost', 'lost', 0],
    ]);
  });

  it('spreads the chances of open stages evenly', () => {
    // 0.1 + 0.7 / 3 = 0.333…, 0.1 + 1.4 / 3 = 0.566…
    const names = ['Forhandling', 'Tilbud', 'Behov', 'Lead', 'Tapt', 'Vunnet'];
    expect(summary(names, 'nb')).toEqual([
      ['Lead', 'open', 0.1],
      ['Behov', 'open', 0.33],
      ['Tilbud', 'open', 0.57],
      ['Forhandling', 'open', 0.8],
      ['Vunnet', 'won', 1],
      ['Tapt', 'lost', 0],
    ]);
    expect(summary(['Proposal'])[0]).toEqual(['Proposal', 'open', 0.45]);
  });

  it('adds won and lost in the language where no text means them', () => {
    expect(summary(['Tilbud'], 'nb').slice(1)).toEqual([
      ['Vunnet', 'won', 1],
      ['Tapt', 'lost', 0],
    ]);
    expect(summary(['Proposal', 'Lost to A', 'Lost to B']).map(([name]) => name)).toEqual([
      'Proposal',
      'Won',
      'Lost to A',
      'Lost to B',
    ]);
  });

  it('leaves a stage it does not know behind the one it was seen after', () => {
    const names = (values: string[]) => summary(values).map(([name]) => name);
    expect(names(['Lead', 'Foo', 'Proposal']).slice(0, 3)).toEqual(['Lead', 'Foo', 'Proposal']);
    expect(names(['Proposal', 'Foo', 'Lead']).slice(0, 3)).toEqual(['Lead', 'Proposal', 'Foo']);
    expect(names(['C', 'A', 'B']).slice(0, 3)).toEqual(['C', 'A', 'B']);
  });

  it('follows the numbers that all open stages begin with', () => {
    const names = summary(['10. Lead', '2 - Forhandling', '1 Tilbud', 'Won']).map(([name]) => name);
    expect(names.slice(0, 3)).toEqual(['1 Tilbud', '2 - Forhandling', '10. Lead']);
  });

  it('takes texts that differ in case and spaces for one stage', () => {
    const [stage] = proposeStages(['Tilbud', ' TILBUD ', 'tilbud', 'Tilbud'], 'nb');
    expect(stage).toMatchObject({ name: 'Tilbud', alsoCalled: ['TILBUD', 'tilbud'] });
  });

  it('proposes the default stages where there are no texts', () => {
    expect(proposeStages(['', '  '], 'nb')).toEqual(defaultStages('nb'));
  });

  it('gives every text a stage, each name once, open before won before lost', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('Won', 'won ', 'Lost', 'Tapt', 'Lead', 'Tilbud', 'LEAD', 'Ikke vunnet'),
    );
    fc.assert(
      fc.property(fc.array(text), (values) => {
        const list = proposeStages(values, 'en');
        const stages = createStages(list);
        for (const value of values) expect(stages.find(value) !== null).toBe(value.trim() !== '');
        expect(new Set(list.map(({ name }) => stageKey(name))).size).toBe(list.length);
        const order = list.map(({ role }) => ['open', 'won', 'lost'].indexOf(role));
        expect(order).toEqual([...order].sort());
        const chances = list.filter(({ role }) => role === 'open').map((one) => one.probability);
        expect(chances).toEqual([...chances].sort((a, b) => a - b));
      }),
    );
  });
});
