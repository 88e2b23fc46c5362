import { describe, expect, it } from 'vitest';
import { bottleneckSentence } from '../../src/tables/bottleneck-sentence';
import { NEEDS, PROPOSAL } from '../forecast/make-deal';

const FOUND = {
  kind: 'bottleneck',
  stage: NEEDS,
  next: PROPOSAL,
  left: 31,
  stopped: 18,
  stoppedShare: 18 / 31,
  otherStoppedShare: 0.22,
  stillHere: 12,
  stalled: 0,
} as const;

describe('bottleneckSentence', () => {
  it('names the stage with its evidence', () => {
    expect(bottleneckSentence(FOUND, 'en')).toBe(
      'Deals stop most often between Needs and Proposal: 18 of 31 that left Needs were lost or went back (58%), against 22% in the other stages.',
    );
    expect(bottleneckSentence(FOUND, 'nb')).toBe(
      'Salg stopper oftest mellom Needs og Proposal: 18 av 31 som forlot Needs, ble tapt eller gikk tilbake (58 %), mot 22 % i de andre stegene.',
    );
  });

  it('adds the deals that stand there too long', () => {
    expect(bottleneckSentence({ ...FOUND, stalled: 9 }, 'en')).toMatch(
      /stages\. Of the 12 there now, 9 have stood longer than the stage’s limit\.$/,
    );
  });

  it('says when there is none, or too little data', () => {
    expect(bottleneckSentence({ kind: 'none', left: 41 }, 'en')).toContain('No bottleneck');
    const few = { kind: 'too little data', left: 1, needed: 20 } as const;
    expect(bottleneckSentence(few, 'nb')).toContain('blitt forlatt 1 gang. Det trengs minst 20');
  });
});
