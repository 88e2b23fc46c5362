import { describe, expect, it } from 'vitest';
import { overdueDealsCells } from '../../src/functions/overdue-deals-cells';
import { pipelineCoverageCells } from '../../src/functions/pipeline-coverage-cells';
import { UserError } from '../../src/functions/user-error';
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings';
import { makeInput } from './make-input';

describe('PIPELINE_COVERAGE', () => {
  it('takes the target given, for this quarter', () => {
    // Open in the fourth quarter 300 000, won 500 000.
    expect(pipelineCoverageCells(makeInput(), 700_000, '')).toBe(1.5);
  });

  it("adds up the months' targets in Settings when none is given", () => {
    const settings = { ...DEFAULT_SETTINGS, targetPerMonth: 200_000 };
    expect(pipelineCoverageCells(makeInput({ settings }), '', '2026-Q4')).toBe(3);
    expect(pipelineCoverageCells(makeInput({ settings }), '', '2027-01')).toBe(0.4);
  });

  it('says when the target is reached', () => {
    expect(pipelineCoverageCells(makeInput(), 500_000, '2026-12')).toBe(
      'The target of 2026-12 is reached.',
    );
  });

  it('asks for a target where there is none, or none that can be read', () => {
    const call = (target: string | number) => () =>
      pipelineCoverageCells(makeInput({}, 'nb'), target, '2026-12');
    expect(call('')).toThrow(UserError);
    expect(call('')).toThrow('Det finnes ikke noe mål for 2026-12.');
    expect(call('mye')).toThrow('«mye» er ikke noe mål.');
    expect(call(0)).toThrow('«0» er ikke noe mål.');
  });
});

describe('OVERDUE_DEALS', () => {
  it('is a table of the open deals past their close date', () => {
    expect(overdueDealsCells(makeInput())).toEqual([
      ['Deal', 'Owner', 'Stage', 'Close date', 'Days overdue', 'Amount'],
      ['Elk', 'Ola', 'Proposal', { date: '2026-11-01' }, 22, 10_000],
    ]);
  });

  it('is a sentence when there are none', () => {
    expect(overdueDealsCells(makeInput({ deals: [] }, 'nb'))).toBe('Ingen forfalte saker.');
  });
});
