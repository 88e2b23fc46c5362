import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeMove } from '../../../../src/pipeline/move';
import { createRules } from '../../../../src/pipeline/rules';
import { DEFAULT_SETTINGS } from '../../../../src/pipeline/settings';
import { createStages, type StageRole } from '../../../../src/pipeline/stage';
import { moveObstacle, stageChoices } from '../../../../src/sidebar/deal/sheets/stage-choices';
import { dealState, pipelineState, TODAY } from '../../deal-states';
import { acme, pipelineOf } from '../deal-fixtures';

describe('stageChoices', () => {
  it('has all stages in order, with what the deal lacks for each', () => {
    const choices = stageChoices(pipelineOf(), acme());
    expect(choices.map(({ name, lacking }) => [name, lacking])).toEqual([
      ['Leads', 0],
      ['Qualify', 0],
      ['Proposal', 1],
      ['Won', 1],
      ['Lost', 1],
    ]);
    expect(choices.filter(({ isCurrent }) => isCurrent).map(({ name }) => name)).toEqual([
      'Qualify',
    ]);
    expect(choices.filter(({ isNext }) => isNext).map(({ name }) => name)).toEqual(['Proposal']);
  });

  it('lacks nothing where rules are off', () => {
    const choices = stageChoices(pipelineOf(acme(), { enforcement: 'off' }), acme());
    expect(choices.map(({ lacking }) => lacking)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('moveObstacle', () => {
  const nameless = { probability: 0, maxDays: null, mayStartHere: true };

  it('forbids the same skips and re-openings as the rules of the pipeline', () => {
    const roles = fc.array(fc.constantFrom<StageRole>('open', 'open', 'won', 'lost'), {
      minLength: 1,
      maxLength: 7,
    });
    const place = fc.nat(6);
    fc.assert(
      fc.property(roles, place, place, fc.boolean(), fc.boolean(), (given, a, b, skip, open) => {
        const list = given.map((role, i) => ({ name: `S${i}`, role, alsoCalled: [], ...nameless }));
        const [from, to] = [a % list.length, b % list.length];
        const settings = { ...DEFAULT_SETTINGS, skipping: skip, reopening: open };
        const stages = createStages(list);
        const rules = createRules({ stages, criteria: [], settings, today: TODAY });
        const deal = { cellOf: () => 'filled', waivers: [] };
        const [one, other] = [list[from], list[to]];
        const breaches = one && other ? judgeMove(one, other, deal, rules) : [];
        const shown = list.map((stage) => ({ ...stage, criteria: [], olderDeals: 0 }));
        const pipeline = pipelineState([], { stages: shown, skipping: skip, reopening: open });
        const obstacle = moveObstacle(pipeline, dealState({ stage: from }), to);
        const expected = breaches
          .filter(({ kind }) => kind !== 'criteria')
          .map((breach) =>
            breach.kind === 'skips'
              ? { kind: 'skips', stage: breach.skipped.name }
              : { kind: 're-opens' },
          );
        expect(obstacle ? [obstacle] : []).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('forbids nothing to a deal of no known stage, nor where rules are off', () => {
    const strict = { skipping: false, reopening: false };
    expect(moveObstacle(pipelineState([], strict), dealState({ stage: -1 }), 3)).toBe(null);
    const off = pipelineState([], { ...strict, enforcement: 'off' });
    expect(moveObstacle(off, dealState({ stage: 4 }), 0)).toBe(null);
  });
});
