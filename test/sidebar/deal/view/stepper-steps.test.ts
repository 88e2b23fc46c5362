import { describe, expect, it } from 'vitest';
import type { StageState } from '../../../../src/protocol/pipeline-state';
import { stepperSteps } from '../../../../src/sidebar/deal/view/stepper-steps';

const stage = (name: string, role: StageState['role']): StageState => ({
  name,
  role,
  probability: 0.5,
  maxDays: null,
  mayStartHere: true,
  criteria: [],
  olderDeals: 0,
});
const stages = [
  stage('Lead', 'open'),
  stage('Won', 'won'),
  stage('Offer', 'open'),
  stage('Talks', 'open'),
  stage('Lost', 'lost'),
];
const shown = (place: number) =>
  stepperSteps(stages, place).map(({ name, state }) => `${name} ${state}`);

describe('stepperSteps', () => {
  it('has the open stages in order, those before the deal as past', () => {
    expect(shown(2)).toEqual(['Lead past', 'Offer current', 'Talks ahead']);
  });

  it('shows a won deal with all open stages behind it, wherever the sheet lists won', () => {
    expect(shown(1)).toEqual(['Lead past', 'Offer past', 'Talks past', 'Won current']);
  });

  it('claims of a lost deal no stage that it has passed', () => {
    expect(shown(4)).toEqual(['Lead ahead', 'Offer ahead', 'Talks ahead', 'Lost current']);
  });

  it('marks no stage where the deal is in none that is known', () => {
    expect(shown(-1)).toEqual(['Lead ahead', 'Offer ahead', 'Talks ahead']);
  });

  it('names each stage by its place in the pipeline', () => {
    expect(stepperSteps(stages, 4).map((step) => step.stage)).toEqual([0, 2, 3, 4]);
  });
});
