import { describe, expect, it } from 'vitest';
import { lacksForNext, moveNeeds, nextStageOf } from '../../../src/sidebar/state/move-needs';
import { dealState, pipelineState } from '../deal-states';

const pipeline = pipelineState([]);
const unmet = (stage: number) => dealState({ stage, unmet: [0, 1, 2] });

describe('moveNeeds', () => {
  it('asks for what the stage needs, apart from what it should have', () => {
    expect(moveNeeds(pipeline, unmet(1), 2)).toEqual({ must: [0], should: [1] });
    expect(moveNeeds(pipeline, unmet(1), 4)).toEqual({ must: [2], should: [] });
  });

  it('asks for nothing that is met', () => {
    expect(moveNeeds(pipeline, dealState({ stage: 1 }), 2)).toEqual({ must: [], should: [] });
  });

  it.each([
    ['back', 2, 1],
    ['from won to an open stage', 3, 2],
    ['to where the deal is', 2, 2],
    ['from no known stage', -1, 2],
    ['to a stage that is not there', 1, 9],
  ])('asks nothing of a move %s', (_, from, to) => {
    expect(moveNeeds(pipeline, unmet(from), to)).toEqual({ must: [], should: [] });
  });

  it('asks for everything when a lost deal comes back', () => {
    expect(moveNeeds(pipeline, unmet(4), 2).must).toEqual([0]);
  });
});

describe('the next stage', () => {
  it('is the next open one, then won, then none', () => {
    const next = [-1, 0, 1, 2, 3, 4].map((stage) => nextStageOf(pipeline, dealState({ stage })));
    expect(next).toEqual([null, 1, 2, 3, null, null]);
  });

  it('says how many must-criteria are missing for it', () => {
    expect(lacksForNext(pipeline, unmet(0))).toBe(0);
    expect(lacksForNext(pipeline, unmet(1))).toBe(1);
    expect(lacksForNext(pipeline, unmet(4))).toBe(0);
  });
});
