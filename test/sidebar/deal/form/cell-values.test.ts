import { describe, expect, it } from 'vitest';
import type { DealDetail } from '../../../../src/protocol/deal-detail';
import { cellValue } from '../../../../src/sidebar/deal/form/cell-values';
import { dealState } from '../../deal-states';

const deal = dealState({ mark: 'm2', owner: 'Ola', amount: null, amountText: 'about 5' });
const detail = (mark: string): DealDetail => ({
  deal: { ...deal, mark },
  values: {
    owner: { value: 'Kari', isFormula: true },
    'x:Budget': { value: 7, isFormula: false },
  },
  operation: '',
  history: [],
});

describe('cellValue', () => {
  it('is what was read where that is as new as the card', () => {
    expect(cellValue('owner', deal, detail('m2'), false)).toEqual({
      value: 'Kari',
      isFormula: true,
    });
  });

  it('is what the card shows while something is saved or the card is newer', () => {
    const shown = { value: 'Ola', isFormula: true };
    expect(cellValue('owner', deal, detail('m2'), true)).toEqual(shown);
    expect(cellValue('owner', deal, detail('m1'), false)).toEqual(shown);
  });

  it('is what was read last of columns that cards do not show', () => {
    expect(cellValue('x:Budget', deal, detail('m1'), true)).toEqual({ value: 7, isFormula: false });
  });

  it('is not known of those columns before anything was read, and empty if nothing came', () => {
    expect(cellValue('x:Budget', deal, null, false)).toBe(undefined);
    expect(cellValue('x:New', deal, detail('m2'), false)?.value).toBe(null);
  });

  it('is the text of an amount that cannot be read', () => {
    expect(cellValue('amount', deal, null, false)?.value).toBe('about 5');
  });
});
