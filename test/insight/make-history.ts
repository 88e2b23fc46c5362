import * as fc from 'fast-check';
import { addDays, day } from '../../src/pipeline/day';
import type { DealHistory, StageVisit } from '../../src/pipeline/deal-history';
import type { Stage } from '../../src/pipeline/stage';
import { STAGES } from '../forecast/make-deal';

/** One entry of a walk: a stage and the day it was entered. */
export type Step = readonly [stage: Stage, entered: string];

/**
 * The history of a deal that entered stages on days. Its first stay counts as one of first sight,
 * whose real beginning is unknown, only with `firstSeen`.
 */
export function makeHistory(
  steps: readonly Step[],
  rest: Partial<DealHistory> & { firstSeen?: boolean } = {},
): DealHistory {
  const { firstSeen = false, ...own } = rest;
  const visits = steps.map(([stage, entered], at): StageVisit => {
    const next = steps[at + 1];
    const left = next ? day(next[1]) : null;
    return { stage, entered: day(entered), left, firstSight: firstSeen && at === 0 };
  });
  return {
    dealId: 'D-1',
    name: '',
    company: '',
    owner: '',
    amount: null,
    closeDate: null,
    created: visits[0]?.entered ?? day('2026-01-01'),
    row: 2,
    visits,
    ...own,
  };
}

/** Histories of every kind: any walk through the stages, in the sheet or the archive. */
export const anyHistory: fc.Arbitrary<DealHistory> = fc
  .record({
    stages: fc.array(fc.constantFrom(...STAGES.list), { maxLength: 6 }),
    days: fc.array(fc.nat({ max: 40 }), { minLength: 6, maxLength: 6 }),
    amount: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
    row: fc.option(fc.constant(2), { freq: 5 }),
    firstSeen: fc.boolean(),
  })
  .map(({ stages, days, ...rest }) => {
    let entered = day('2026-01-01');
    const steps = stages.map((stage, at): Step => {
      entered = addDays(entered, days[at] ?? 0);
      return [stage, entered];
    });
    return makeHistory(steps, rest);
  });
