import { describe, expect, it } from 'vitest';
import {
  type DealFilter,
  filterDeals,
  isFiltered,
  NO_FILTER,
} from '../../../src/sidebar/state/filter-deals';
import { dealState, inDays, pipelineState } from '../deal-states';

const pipeline = pipelineState([
  dealState({ id: 'a', name: 'Vestkyst Laks', owner: 'Kari', nextStep: 'Call Per' }),
  dealState({ id: 'b', name: 'Bakeri', company: 'Laks & Co', owner: ' kari ', stage: 1 }),
  dealState({ id: 'c', name: 'Rør', owner: 'Ola', stage: 1, since: inDays(-20) }),
  dealState({ id: 'd', name: 'Won', owner: '', stage: 3, nextStepDate: inDays(-1) }),
]);
const shown = (filter: Partial<DealFilter>): string =>
  filterDeals(pipeline, { ...NO_FILTER, ...filter })
    .map(({ id }) => id)
    .join('');

describe('filterDeals', () => {
  it('lets everything through when nothing is chosen', () => {
    expect(filterDeals(pipeline, NO_FILTER)).toBe(pipeline.deals);
    expect(isFiltered({ ...NO_FILTER, text: '  ' })).toBe(false);
  });

  it('finds an owner whatever the spelling', () => {
    expect(shown({ owner: 'Kari' })).toBe('ab');
    expect(shown({ owner: '' })).toBe('d');
  });

  it('looks for every word in name, company, owner and next step', () => {
    expect(shown({ text: 'LAKS' })).toBe('ab');
    expect(shown({ text: ' laks  per ' })).toBe('a');
    expect(shown({ text: 'ola' })).toBe('c');
    expect(shown({ text: 'nobody' })).toBe('');
  });

  it('finds no word that lies across two fields', () => {
    expect(shown({ text: 'olarør' })).toBe('');
  });

  it('shows the stalled deals of one stage or of all', () => {
    expect(shown({ only: { what: 'stalled', stage: 1 } })).toBe('c');
    expect(shown({ only: { what: 'stalled', stage: 0 } })).toBe('');
    expect(shown({ only: { what: 'stalled', stage: null } })).toBe('c');
  });

  it('counts no follow-up as due for a closed deal', () => {
    expect(shown({ only: { what: 'overdue', stage: null } })).toBe('');
    expect(shown({ only: { what: 'none', stage: null } })).toBe('abc');
  });
});
