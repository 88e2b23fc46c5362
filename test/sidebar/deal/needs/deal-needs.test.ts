import { describe, expect, it } from 'vitest';
import type { PipelineState } from '../../../../src/protocol/pipeline-state';
import { dealNeeds, lackingNeeds, waiversOf } from '../../../../src/sidebar/deal/needs/deal-needs';
import { withCriteria } from '../deal-fixtures';

const PROPOSAL = 2;
const needsOf = (pipeline: PipelineState) => {
  const [deal] = pipeline.deals;
  return deal ? dealNeeds(deal, PROPOSAL, pipeline) : [];
};

describe('dealNeeds', () => {
  it('has what must be filled in before what should be, and what is met last', () => {
    const pipeline = withCriteria(
      [
        { key: 'owner', label: 'Owner' },
        { key: 'x:Contact', label: 'Contact', level: 'should' },
        { key: 'x:Budget', label: 'Budget' },
        { key: 'x:Agreed', label: 'Agreed' },
      ],
      { unmet: [1, 2], waived: [3] },
    );
    expect(needsOf(pipeline).map(({ label, state, level }) => [label, state, level])).toEqual([
      ['Budget', 'missing', 'must'],
      ['Contact', 'missing', 'should'],
      ['Owner', 'met', 'must'],
      ['Agreed', 'waived', 'must'],
    ]);
  });

  it('asks for a column once, however many criteria judge it', () => {
    const pipeline = withCriteria([
      { key: 'amount', label: 'Amount', level: 'should' },
      { stage: 'Qualify', key: 'amount', label: 'Amount', test: '>=', asks: 'at least 50 000' },
    ]);
    const [need, ...others] = needsOf(pipeline);
    expect(others).toEqual([]);
    expect(need?.level).toBe('must');
    expect(need && waiversOf(need, 'Framework agreement')).toEqual([
      { stage: 'Qualify', key: 'amount', reason: 'Framework agreement' },
    ]);
  });

  it('says only of the criteria that are not met what they ask', () => {
    const pipeline = withCriteria(
      [
        { key: 'amount', asks: 'more than 0' },
        { key: 'amount', asks: 'at least 50 000' },
      ],
      { unmet: [1] },
    );
    expect(needsOf(pipeline)[0]?.criteria.map(({ asks }) => asks)).toEqual(['at least 50 000']);
  });

  it('lets what the sheet has no column for stop nothing', () => {
    const needs = needsOf(withCriteria([{ key: '', label: 'Gone' }, { key: 'x:Budget' }]));
    expect(needs.map(({ label, field }) => [label, field?.key ?? null])).toEqual([
      ['Gone', null],
      ['Budget', 'x:Budget'],
    ]);
    expect(lackingNeeds(needs).map(({ label }) => label)).toEqual(['Budget']);
  });
});
