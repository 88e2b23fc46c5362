import { describe, expect, it } from 'vitest';
import { EMPTY_BLOCK } from '../../src/pipeline/block';
import { day } from '../../src/pipeline/day';
import type { Deal } from '../../src/pipeline/deal';
import {
  closedOn,
  isAsRecorded,
  isInStep,
  isSameDeal,
  trailOf,
} from '../../src/pipeline/recorded-row';
import type { RowState } from '../../src/pipeline/row-state';
import { visibleOf } from '../../src/pipeline/visible';
import { LEADS, makeDeal, STAGES, WON } from '../forecast/make-deal';
import { entry, idOf, makeRow, makeTrail, sight } from './make-row';

const ENTRIES = [sight('2026-11-02', { stage: 'Leads' })];

const recorded = (): RowState => ({
  ...makeRow(makeDeal(LEADS, 5, '', { row: 2, name: 'Acme' }), ENTRIES),
  since: day('2026-11-02'),
});

/** The row after its cells were changed without anybody recording it. */
const changed = (row: RowState, deal: Partial<Deal>): RowState => {
  const now = { ...row.deal, ...deal };
  const bound = new Set(['name', 'company', 'owner', 'stage', 'amount', 'closeDate', 'created']);
  return { ...row, deal: now, visible: visibleOf(now, bound) };
};

describe('a row whose cells are as recorded', () => {
  it('is as recorded, in step, and the same deal', () => {
    const row = recorded();
    expect(isAsRecorded(row, STAGES)).toBe(true);
    expect(isInStep(row, STAGES)).toBe(true);
    expect(isSameDeal(row, STAGES)).toBe(true);
  });

  it('is not as recorded where its day of entry was typed over', () => {
    expect(isAsRecorded({ ...recorded(), since: day('2026-11-01') }, STAGES)).toBe(false);
  });
});

describe('a row whose amount changed since', () => {
  const row = changed(recorded(), { amount: { value: 7 } });

  it('is the same deal but not in step', () => {
    expect(isAsRecorded(row, STAGES)).toBe(false);
    expect(isInStep(row, STAGES)).toBe(false);
    expect(isSameDeal(row, STAGES)).toBe(true);
  });

  it('is in step where a formula changed it', () => {
    expect(isInStep({ ...row, formulas: new Set(['amount']) }, STAGES)).toBe(true);
  });

  it('may be another deal where the name changed with it', () => {
    const other = changed(recorded(), { name: 'Other', amount: { value: 7 } });
    expect(isSameDeal(other, STAGES)).toBe(false);
  });
});

describe('a row whose block is not its own', () => {
  const misplaced = { ...recorded(), block: { ...recorded().block, id: idOf(9) } };

  it('is neither as recorded nor in step nor a deal that is known', () => {
    expect(isAsRecorded(misplaced, STAGES)).toBe(false);
    expect(isInStep(misplaced, STAGES)).toBe(false);
    expect(isSameDeal(misplaced, STAGES)).toBe(false);
  });

  it('has no past', () => {
    expect(trailOf(misplaced)).toEqual({ dealId: idOf(9), entries: [] });
    expect(trailOf(recorded())).toEqual(makeTrail(2, ENTRIES));
  });
});

it('a row without a deal is as recorded where its block is empty', () => {
  const blank = changed(recorded(), { name: '', stageText: '', amount: { value: null } });
  expect(isAsRecorded({ ...blank, block: EMPTY_BLOCK }, STAGES)).toBe(true);
  expect(isAsRecorded(blank, STAGES)).toBe(false);
});

describe('the day on which a deal was closed', () => {
  const closing = makeDeal(WON, 5, '2026-03-01', { row: 2, name: 'Acme' });

  it('is the day it entered its stage', () => {
    const won = entry('2026-11-20', { stage: 'Signed' });
    expect(closedOn(makeRow(closing, [...ENTRIES, won]))).toBe('2026-11-20');
  });

  it('is the corrected day where that was typed', () => {
    const won = entry('2026-11-20', { stage: 'Signed' }, { since: day('2026-11-18') });
    expect(closedOn(makeRow(closing, [...ENTRIES, won]))).toBe('2026-11-18');
  });

  it('is its close date where it was closed when first seen', () => {
    expect(closedOn(makeRow(closing, [sight('2026-11-20', { stage: 'Signed' })]))).toBe(
      '2026-03-01',
    );
  });

  it('is unknown while nothing is recorded', () => {
    expect(closedOn(makeRow(closing, []))).toBe(null);
  });
});
