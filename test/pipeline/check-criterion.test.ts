import { describe, expect, it } from 'vitest';
import { checkCriterion } from '../../src/pipeline/check-criterion';
import type { CriterionCell, CriterionTest, CriterionValue } from '../../src/pipeline/criterion';
import { day } from '../../src/pipeline/day';

const TODAY = day('2026-11-23');
const on = (text: string) => ({ date: day(text) });

const stateOf = (test: CriterionTest, value: CriterionValue, cell: CriterionCell | undefined) =>
  checkCriterion(
    { stage: 'Proposal', label: 'Budget', key: 'x', test, value, level: 'must', advice: '' },
    cell,
    TODAY,
  );

type Row = readonly [CriterionTest, CriterionValue, CriterionCell, 'met' | 'missing' | 'wrong'];

const ROWS: readonly Row[] = [
  ['filled', null, 'yes', 'met'],
  ['filled', null, 0, 'met'],
  ['filled', null, true, 'met'],
  ['filled', null, '', 'missing'],
  ['filled', null, false, 'missing'],
  ['filled', null, '#REF!', 'wrong'],
  ['filled', null, '#DIV/0!', 'wrong'],
  ['filled', null, '#N/A', 'wrong'],
  ['filled', null, '#NAME?', 'wrong'],
  ['filled', null, '#1 choice', 'met'],
  ['ticked', null, true, 'met'],
  ['ticked', null, false, 'missing'],
  ['ticked', null, 'x', 'wrong'],
  ['>', 100, 100, 'wrong'],
  ['>', 100, 100.01, 'met'],
  ['>=', 100, 100, 'met'],
  ['<', 100, 99, 'met'],
  ['<', 100, 100, 'wrong'],
  ['<=', 100, 100, 'met'],
  ['>', 100, 'much', 'wrong'],
  ['>', 0, true, 'wrong'],
  ['>=', day('2026-12-01'), on('2026-12-01'), 'met'],
  ['<', day('2026-12-01'), on('2026-12-01'), 'wrong'],
  ['>', 100, on('2026-12-01'), 'wrong'],
  ['=', 5, 5, 'met'],
  ['=', 5, 6, 'wrong'],
  ['=', 'Yes', ' yes ', 'met'],
  ['=', 'Yes', 'no', 'wrong'],
  ['=', day('2026-12-01'), on('2026-12-01'), 'met'],
  ['one of', ['A', 'B'], 'b', 'met'],
  ['one of', ['A', 'B'], 'C', 'wrong'],
  ['one of', ['1', '2'], 2, 'met'],
  ['not past', null, on('2026-11-23'), 'met'],
  ['not past', null, on('2026-11-22'), 'wrong'],
  ['not past', null, 'soon', 'wrong'],
  ['not past', null, '', 'missing'],
  ['at most days old', 14, on('2026-11-09'), 'met'],
  ['at most days old', 14, on('2026-11-08'), 'wrong'],
  ['at most days old', 14, on('2026-12-24'), 'met'],
];

describe('checkCriterion', () => {
  it.each(ROWS)('%s %j: %j is %s', (test, value, cell, state) => {
    expect(stateOf(test, value, cell)).toBe(state);
  });

  it('cannot check a field that no column has', () => {
    expect(stateOf('filled', null, undefined)).toBe('cannot be checked');
  });
});
