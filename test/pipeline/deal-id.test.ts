import { describe, expect, it } from 'vitest';
import { isDealId, leadingDealId, newDealId } from '../../src/pipeline/deal-id';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Numbers in 0…1 from a linear congruential generator (Numerical Recipes). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('newDealId', () => {
  it('makes well-formed IDs, each another', () => {
    const random = numbersFrom(1);
    const ids = Array.from({ length: 10_000 }, () => newDealId(random));
    expect(ids.every(isDealId)).toBe(true);
    expect(new Set(ids).size).toBe(10_000);
  });
});

describe('isDealId', () => {
  const id = newDealId(numbersFrom(7));

  it('finds every single wrong character', () => {
    const wrong = [...id].flatMap((right, at) =>
      [...ALPHABET, 'i', 'L', 'O', 'U', ' ']
        .filter((character) => character !== right)
        .map((character) => id.slice(0, at) + character + id.slice(at + 1)),
    );
    expect(wrong).toHaveLength(10 * 36);
    expect(wrong.filter(isDealId)).toEqual([]);
  });

  it.each(['', 'D', 'Acme', `${id} `, id.slice(1), id.toLowerCase(), `${id}0`])(
    'refuses %j',
    (text) => expect(isDealId(text)).toBe(false),
  );
});

describe('leadingDealId', () => {
  const id = newDealId(numbersFrom(9));

  it.each([id, `${id} `, `${id} [1,2]`])('reads it from %j', (text) => {
    expect(leadingDealId(text)).toBe(id);
  });

  it.each(['', ` ${id}`, `${id}[1]`, 'Acme [1]'])('finds none in %j', (text) => {
    expect(leadingDealId(text)).toBe('');
  });
});
