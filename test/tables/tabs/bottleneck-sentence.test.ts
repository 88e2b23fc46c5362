import { describe, expect, it } from 'vitest';
import { funnel } from '../../../src/insight/funnel';
import { day } from '../../../src/pipeline/day';
import { bottleneckSentence } from '../../../src/tables/tabs/bottleneck-sentence';
import { LOST, NEEDS, PROPOSAL, STAGES } from '../../forecast/make-deal';
import { makeHistory } from '../../insight/make-history';

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
  left: 53,
  assumed: 0,
} as const;

describe('bottleneckSentence', () => {
  it('names the stage with its evidence', () => {
    expect(bottleneckSentence(FOUND, 'en')).toBe(
      'Deals stop most often between Needs and Proposal: 18 of 31 that left Needs were lost or went back (58%), against 22% in the other stages.',
    );
    expect(bottleneckSentence(FOUND, 'nb')).toBe(
      'Saker stopper oftest mellom Needs og Proposal: 18 av 31 som forlot Needs, ble tapt eller gikk tilbake (58 %), mot 22 % i de andre stegene.',
    );
  });

  it('adds the deals that stand there too long', () => {
    expect(bottleneckSentence({ ...FOUND, row: { ...needs, stalled: 9 } }, 'en')).toMatch(
      /stages\. Of the 12 there now, 9 have stood longer than the stage’s limit\.$/,
    );
  });

  it('says how many steps of the table its figures leave out', () => {
    const few = { kind: 'too little data', left: 1, assumed: 1592, needed: 10 } as const;
    expect(bottleneckSentence(few, 'en')).toBe(
      'Too little data to name a bottleneck: 1 move out of a stage so far; it takes 10 out of one stage and 10 out of the others. Only recorded moves count here; the table also counts 1592 steps that deals skipped or had behind them when first seen.',
    );
    expect(bottleneckSentence({ ...FOUND, assumed: 4 }, 'nb')).toMatch(
      /tabellen teller også 4 steg som saker hoppet over eller hadde bak seg da de først ble sett\.$/,
    );
    expect(bottleneckSentence(FOUND, 'en')).not.toContain('the table also counts');
  });

  it('says when there is none, or too little data', () => {
    expect(bottleneckSentence({ kind: 'none', left: 41, assumed: 0 }, 'en')).toContain(
      'No bottleneck',
    );
    const few = { kind: 'too little data', left: 1, assumed: 0, needed: 10 } as const;
    expect(bottleneckSentence(few, 'nb')).toContain(
      '1 flytting ut av et steg så langt; det trengs 10',
    );
  });
});
