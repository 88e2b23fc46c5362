import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARROWS, cardTowards } from '../../../src/sidebar/board/card-towards';
import { speedAt } from '../../../src/sidebar/board/use-edge-scroll';

const CARDS = [['a1', 'a2', 'a3'], [], ['c1'], ['d1', 'd2']];

describe('an arrow key', () => {
  it.each([
    ['a1', 'ArrowDown', 'a2'],
    ['a2', 'ArrowUp', 'a1'],
    ['a1', 'ArrowUp', null],
    ['a3', 'ArrowDown', null],
    ['a3', 'ArrowRight', 'c1'],
    ['c1', 'ArrowRight', 'd1'],
    ['d2', 'ArrowLeft', 'c1'],
    ['d2', 'ArrowRight', null],
    ['a1', 'ArrowLeft', null],
    ['a1', 'End', 'a3'],
    ['a3', 'Home', 'a1'],
    ['gone', 'ArrowDown', null],
  ] as const)('leads from %s by %s to %s', (from, arrow, to) => {
    expect(cardTowards(CARDS, from, arrow)).toBe(to);
  });

  it('leads to another card of the board or nowhere, whatever the board holds', () => {
    const sizes = fc.array(fc.nat(4), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sizes, fc.nat(), fc.constantFrom(...ARROWS), (counts, pick, arrow) => {
        const cards = counts.map((count, x) =>
          Array.from({ length: count }, (_, y) => `${x}/${y}`),
        );
        const all = cards.flat();
        fc.pre(all.length > 0);
        const to = cardTowards(cards, all[pick % all.length] ?? '', arrow);
        expect(to === null || all.includes(to)).toBe(true);
      }),
    );
  });

  it('leads through every column that holds a card, and back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }), (counts) => {
        const cards = counts.map((count, x) =>
          Array.from({ length: count }, (_, y) => `${x}/${y}`),
        );
        const [first] = cards.flat();
        fc.pre(first !== undefined);
        const seen: string[] = [];
        for (let at: string | null = first ?? null; at; at = cardTowards(cards, at, 'ArrowRight'))
          seen.push(at);
        expect(seen.map((id) => id.split('/')[0])).toEqual(
          counts.flatMap((count, x) => (count > 0 ? [String(x)] : [])),
        );
      }),
    );
  });
});

describe('scrolling at an edge', () => {
  it.each([
    [500, 0],
    [0, -18],
    [1_000, 18],
    [28, -9],
    [944, 0],
    [1_200, 18],
  ])('at %i of 0 to 1,000 pixels goes %i pixels a frame', (place, speed) => {
    expect(speedAt(place, 0, 1_000)).toBe(speed);
  });
});
