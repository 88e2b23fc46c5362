import { describe, expect, it } from 'vitest';
import { type Day, day } from '../../src/pipeline/day';
import { recordRow } from '../../src/pipeline/record-row';
import type { Stage } from '../../src/pipeline/stage';
import { LEADS, makeDeal, NEEDS, PROPOSAL } from '../forecast/make-deal';
import { entry, makeRow, sight } from './make-row';
import { makeContext, TODAY } from './make-rules';
import { seeing, showing } from './show-row';

const ENTRIES = [sight('2026-09-01', { stage: 'Leads' }), entry('2026-10-01', { stage: 'Needs' })];
const ROW = makeRow(makeDeal(NEEDS, 1, '', { name: 'Acme' }), ENTRIES);

/** What becomes of a date in the cell: the day kept, and what is listed. */
function settled(cell: string | null, seen: boolean, stage: Stage = NEEDS): [Day | null, string[]] {
  const row = { ...showing(ROW, { stage }), since: cell === null ? null : day(cell) };
  const witness = seen ? seeing(2, [], { since: true }) : null;
  const { hidden, issues } = recordRow(row, witness, makeContext());
  return [hidden?.since ?? null, issues.map(({ code }) => code)];
}

describe('"In stage since"', () => {
  it('corrects the last stage entry when it is typed', () => {
    expect(settled('2026-09-20', true)).toEqual(['2026-09-20', []]);
    expect(settled('2026-10-20', true)).toEqual(['2026-10-20', []]);
  });

  it('is rewritten from the trail and listed when it changed unseen', () => {
    expect(settled('2026-09-20', false)).toEqual(['2026-10-01', ['since rewritten']]);
    expect(settled(null, false)).toEqual(['2026-10-01', ['since rewritten']]);
  });

  it.each([
    ['in the future', '2026-11-24'],
    ['before the stage before', '2026-08-31'],
    ['empty', null],
  ])('is refused when it is %s', (_, cell) => {
    expect(settled(cell, true)).toEqual(['2026-10-01', ['since impossible']]);
  });

  it('dates a new stage that was typed with it, else the stage begins today', () => {
    expect(settled('2026-11-20', false, PROPOSAL)).toEqual(['2026-11-20', []]);
    expect(settled('2026-10-01', false, PROPOSAL)).toEqual([TODAY, []]);
    expect(settled(null, false, LEADS)).toEqual([TODAY, ['since rewritten']]);
  });
});
