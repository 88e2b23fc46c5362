import { describe, expect, it } from 'vitest';
import { withAmountFormats } from '../../src/actions/amount-formats';
import { LEADS, makeDeal } from '../forecast/make-deal';
import { makeRow } from '../pipeline/make-row';

const rows = [100, 200, 300, null].map((amount) => makeRow(makeDeal(LEADS, amount, ''), []));
const FORMATS = ['#,##0 "kr"', '[$€-1809]#,##0', '#,##0', '[$€-1809]#,##0'];

describe('withAmountFormats', () => {
  it('leaves out an amount whose format names another currency, and says which', () => {
    const amounts = withAmountFormats(rows, FORMATS, 'NOK').map(({ deal }) => deal.amount);
    expect(amounts).toEqual([
      { value: 100 },
      { value: null, problem: 'other currency', text: '200 EUR' },
      { value: 300 },
      { value: null },
    ]);
  });

  it('takes every amount where the sheet has no currency', () => {
    expect(withAmountFormats(rows, FORMATS, '')).toEqual(rows);
  });
});
