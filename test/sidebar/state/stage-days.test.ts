import { describe, expect, it } from 'vitest';
import { daysInStage, daysUntilStalled, isStalled } from '../../../src/sidebar/state/stage-days';
import { dealState, inDays, pipelineState, TODAY } from '../deal-states';

const { stages } = pipelineState([]);
const [leads, qualify, , won] = stages;
const since = (days: number) => dealState({ since: inDays(-days) });

describe('days in a stage', () => {
  it('counts from the day the deal entered', () => {
    expect(daysInStage(since(0), TODAY)).toBe(0);
    expect(daysInStage(since(22), TODAY)).toBe(22);
    expect(daysInStage(dealState({ since: null }), TODAY)).toBeNull();
  });

  it('makes a deal stalled on the day after its limit', () => {
    expect([14, 15].map((days) => isStalled(since(days), qualify, TODAY))).toEqual([false, true]);
  });

  it('never makes a deal stalled without a limit, a day, or an open stage', () => {
    expect(isStalled(since(999), leads, TODAY)).toBe(false);
    expect(isStalled(since(999), won && { ...won, maxDays: 1 }, TODAY)).toBe(false);
    expect(isStalled(dealState({ since: null }), qualify, TODAY)).toBe(false);
    expect(isStalled(since(999), undefined, TODAY)).toBe(false);
  });

  it('warns from four fifths of the limit on, until it is over', () => {
    const left = [11, 12, 14, 15].map((days) => daysUntilStalled(since(days), qualify, TODAY));
    expect(left).toEqual([null, 2, 0, null]);
  });
});
