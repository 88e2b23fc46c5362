import { describe, expect, it } from 'vitest';
import { seenInputs } from '../../../../src/sidebar/deal/form/seen-inputs';

const seen = (
  values: Parameters<typeof seenInputs>[0]['values'] & object,
  typed: Parameters<typeof seenInputs>[1] = {},
) =>
  seenInputs(
    { values },
    typed,
    (key) => ({ 'x:Budget': 9, nextStep: 'Meet', lostReason: null })[key],
  );

describe('what the form says to have been shown', () => {
  it('is what stood in the cell when the person began to type, not what was read since', () => {
    expect(seen({ 'x:Budget': '5' }, { 'x:Budget': { was: 4, now: '5' } })).toEqual({
      'x:Budget': 4,
    });
    expect(seen({ 'x:Budget': '5' }, { 'x:Budget': { was: null, now: '5' } })).toEqual({
      'x:Budget': '',
    });
  });

  it('is what was read since where nothing was known when the person began', () => {
    const typed = {
      'x:Budget': { was: undefined, now: '5' },
      'x:Other': { was: undefined, now: 1 },
    };
    expect(seen({ 'x:Budget': '5', 'x:Other': 1 }, typed)).toEqual({ 'x:Budget': 9 });
  });

  it('is left to the card where nothing was typed into a field that cards show', () => {
    expect(seen({ nextStep: 'Write', lostReason: 'Price' })).toEqual({ lostReason: '' });
  });
});
