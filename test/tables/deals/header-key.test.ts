import { describe, expect, it } from 'vitest';
import { createHeaderMatcher, headerKey, isIdentifier } from '../../../src/tables/deals/header-key';
import { HEADER_WORDS } from '../../../src/words/headers';

describe('headerKey', () => {
  it.each([
    ['  Close_Date ', 'close date'],
    ['closeDate', 'close date'],
    ['Beløp (NOK)', 'beløp'],
    ['Beløp [i 1000 kr]:', 'beløp'],
    ['Win %', 'win %'],
    ['Deal - Value', 'deal value'],
    ['(amount)', 'amount'],
    ['Årsak/tap?', 'årsak tap'],
    ['***', ''],
  ])('normalises %j to %j', (header, key) => {
    expect(headerKey(header)).toBe(key);
  });
});

describe('createHeaderMatcher', () => {
  const match = createHeaderMatcher();

  it('knows how surely a header means a field', () => {
    expect([...match('Beløp')]).toEqual([['amount', 0]]);
    expect([...match('Estimated deal value (kr)')]).toEqual([['amount', 1]]);
    expect([...match('Status')]).toEqual([['stage', 2]]);
    expect(match('Dato').get('created')).toBe(2);
    expect([...match('Oppdrag')]).toEqual([['name', 2]]);
    expect(match('Phone').size).toBe(0);
    expect(match('Created by').size).toBe(0);
    expect(match('').size).toBe(0);
  });

  it('has every word in normal form and gives no sure word to two fields', () => {
    for (const words of Object.values(HEADER_WORDS)) {
      for (const [field, names] of Object.entries(words.sure)) {
        for (const name of names.split('|')) {
          expect(headerKey(name)).toBe(name);
          expect([...match(name)]).toEqual([[field, 0]]);
        }
      }
    }
  });
});

describe('isIdentifier', () => {
  it('looks for a word, not for letters', () => {
    expect(['opportunity_id', 'Deal No.', 'Nr', 'Referanse'].every(isIdentifier)).toBe(true);
    expect(['Idea', 'Kidney', 'Notes', 'Product'].some(isIdentifier)).toBe(false);
  });
});
