import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProbability } from '../../../src/tables/cells/probability';

describe('readProbability', () => {
  it.each([
    [0, 0],
    [0.4, 0.4],
    [1, 1],
    [40, 0.4],
    [100, 1],
    ['40 %', 0.4],
    ['40%', 0.4],
    ['12,5 %', 0.125],
    ['1%', 0.01],
    ['0 %', 0],
    ['40', 0.4],
    ['0,4', 0.4],
    ['.4', 0.4],
    ['40 prosent', 0.4],
  ])('reads %j as %d', (cell, value) => {
    expect(readProbability(cell)).toEqual({ value });
  });

  it.each([-0.1, 101, Number.NaN, '101 %', '-5 %', 'høy', true, '40 % ?'])(
    'calls %j unreadable',
    (cell) => {
      expect(readProbability(cell).problem).toBe('unreadable');
    },
  );

  it('keeps "none" apart from "not said"', () => {
    expect(readProbability('')).toEqual({ value: null });
    expect(readProbability(0)).toEqual({ value: 0 });
    expect(readProbability('#DIV/0!').problem).toBe('error value');
  });

  it('reads a whole per cent the same as text and, above one, as number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100 }), (percent) => {
        expect(readProbability(percent).value).toBe(percent / 100);
        expect(readProbability(`${percent} %`).value).toBe(percent / 100);
      }),
    );
  });
});
