import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderDeals } from '../../../src/sidebar/state/order-deals';
import { dealState, inDays, TODAY } from '../deal-states';
import { anyDeals } from './any-deals';

const ids = (deals: readonly { readonly id: string }[]) => deals.map(({ id }) => id).join('');

describe('orderDeals', () => {
  const late = dealState({ id: 'a', nextStepDate: inDays(-1) });
  const now = dealState({ id: 'b', nextStepDate: TODAY });
  const none = dealState({ id: 'c', row: 9 });
  const noneBefore = dealState({ id: 'd', row: 8 });
  const rich = dealState({ id: 'e', amount: 5 });
  const later = dealState({ id: 'f', nextStepDate: inDays(1), amount: 9 });

  it('puts overdue before today before none before later, then the larger amount, then rows', () => {
    expect(ids(orderDeals([later, none, noneBefore, rich, now, late], TODAY))).toBe('abedcf');
  });

  it('keeps the places of deals that were shown, and puts new ones where they belong', () => {
    const before = [later, late];
    expect(ids(orderDeals([late, later, none, now], TODAY, before))).toBe('bcfa');
    expect(ids(orderDeals([late, now], TODAY, [late, later]))).toBe('ab');
  });

  it('loses no deal, doubles none, and keeps the order of those shown before', () => {
    fc.assert(
      fc.property(anyDeals, fc.nat(12), (deals, count) => {
        const before = deals.slice(0, count).reverse();
        const ordered = orderDeals(deals, TODAY, before);
        expect([...ordered].sort((a, b) => a.row - b.row)).toEqual(deals);
        const kept = ordered.filter((deal) => before.includes(deal));
        expect(kept).toEqual(before);
      }),
    );
  });
});
