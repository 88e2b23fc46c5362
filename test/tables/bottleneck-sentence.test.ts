import { describe, expect, it } from 'vitest';
import { funnel } from '../../src/insight/funnel';
import { day } from '../../src/pipeline/day';
import { bottleneckSentence } from '../../src/tables/bottleneck-sentence';
import { LOST, NEEDS, PROPOSAL, STAGES } from '../forecast/make-deal';
import { makeHistory } from '../insight/make-history';

const lostInNeeds = makeHistory([
  [NEEDS, '2026-01-01'],
  [LOST, '2026-01-02'],
]);
const movedOn = makeHistory([
  [NEEDS, '2026-01-01'],
  [PROPOSAL, '2026-01-02'],
]);
const inNeeds = makeHistory([[NEEDS, '2026-01-01']]);
const many = <T>(times: number, each: T): T[] => Array.from({ length: times }, () => each);
const { rows } = funnel(
  [...many(18, lostInNeeds), ...many(13, movedOn), ...many(12, inNeeds)],
  STAGES,
  day('2026-02-01'),
);
const needs = rows.find(({ stage }) => stage === NEEDS);
if (!needs) throw new Error('no row for Needs');
const FOUND = {
  kind: 'bottleneck',
  row: needs,
  next: PROPOSAL,
  stopped: 18,
  stoppedShare: 18 / 31,
  otherStoppedShare: 0.22,
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
    expect(bottleneckSentence({ ...FOUND, row: { ...needs, stalled: 9 } }, 'en')).toMatch(
      /stages\. Of the 12 there now, 9 have stood longer than the stage’s limit\.$/,
    );
  });

  it('says when there is none, or too little data', () => {
    expect(bottleneckSentence({ kind: 'none', left: 41 }, 'en')).toContain('No bottleneck');
    const few = { kind: 'too little data', left: 1, needed: 10 } as const;
    expect(bottleneckSentence(few, 'nb')).toContain(
      '1 flytting ut av et steg så langt; det trengs 10',
    );
  });
});
