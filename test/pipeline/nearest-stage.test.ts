import { describe, expect, it } from 'vitest';
import { nearestStage } from '../../src/pipeline/nearest-stage';
import { createStages, type Stage } from '../../src/pipeline/stage';

const stage = (name: string, alsoCalled: string[] = []): Stage => ({
  name,
  role: 'open',
  probability: 0.5,
  maxDays: null,
  mayStartHere: true,
  alsoCalled,
});

const stages = createStages([
  stage('Kvalifisering'),
  stage('Tilbud', ['Proposal']),
  stage('Forhandling'),
  stage('Tapt'),
]);

describe('nearestStage', () => {
  it.each([
    ['Tilbd', 'Tilbud'],
    ['tilbudd ', 'Tilbud'],
    ['Kvalifsering', 'Kvalifisering'],
    ['Forhandligner', 'Forhandling'],
    ['forh', 'Forhandling'],
    ['Propsal', 'Tilbud'],
    ['Tap', 'Tapt'],
  ])('takes %j for %s', (text, name) => {
    expect(nearestStage(stages, text)?.name).toBe(name);
  });

  it.each(['', '  ', 'Xyz', 'Ferdig', 'T', 'x'.repeat(5000)])('finds nothing near %j', (text) => {
    expect(nearestStage(stages, text)).toBeNull();
  });

  it('takes the earlier of two equally near stages', () => {
    const twins = createStages([stage('Fase 1'), stage('Fase 2')]);
    expect(nearestStage(twins, 'Fase 3')?.name).toBe('Fase 1');
  });
});
