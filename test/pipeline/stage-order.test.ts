import { describe, expect, it } from 'vitest';
import type { StageRole } from '../../src/pipeline/stage';
import { isBackward, nextPlace, skippedPlace } from '../../src/pipeline/stage-order';

const list = (['open', 'open', 'open', 'won', 'lost'] as StageRole[]).map((role) => ({ role }));

describe('the order of stages', () => {
  it('leads from open stage to open stage, then to won, and from closed ones nowhere', () => {
    expect(list.map((_, place) => nextPlace(place, list))).toEqual([1, 2, 3, -1, -1]);
    expect(nextPlace(-1, list)).toBe(-1);
    expect(nextPlace(0, [{ role: 'open' }])).toBe(-1);
  });

  it('has the first stage that a move ahead jumps over; losing and going back skip none', () => {
    expect(list.map((_, to) => skippedPlace(0, to, list))).toEqual([-1, -1, 1, 1, -1]);
    expect(list.map((_, to) => skippedPlace(2, to, list))).toEqual([-1, -1, -1, -1, -1]);
    expect(list.map((_, to) => skippedPlace(3, to, list))).toEqual([-1, -1, -1, -1, -1]);
  });

  it('goes back to earlier open stages and from won to any, but from lost to none', () => {
    const back = (from: number) => list.map((_, to) => isBackward(from, to, list));
    expect(back(1)).toEqual([true, false, false, false, false]);
    expect(back(3)).toEqual([true, true, true, false, false]);
    expect(back(4)).toEqual([false, false, false, false, false]);
  });
});
