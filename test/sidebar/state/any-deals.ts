import fc from 'fast-check';
import type { DealState } from '../../../src/protocol/pipeline-state';
import type { Change } from '../../../src/sidebar/state/app-state';
import { dealState, inDays } from '../deal-states';

const anyDay = fc.option(fc.integer({ min: -40, max: 40 }).map(inDays));
const anyAmount = fc.option(fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100));

/** Any deals of the stages of `pipelineState`, with IDs of their own. */
export const anyDeals: fc.Arbitrary<DealState[]> = fc
  .array(
    fc.record({
      name: fc.string({ maxLength: 20 }),
      owner: fc.constantFrom('Kari', 'Ola', ''),
      stage: fc.integer({ min: -1, max: 4 }),
      amount: anyAmount,
      since: anyDay,
      nextStep: fc.string({ maxLength: 20 }),
      nextStepDate: anyDay,
      unmet: fc.subarray([0, 1, 2]),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map((parts, index) =>
      dealState({ ...parts, id: `D-${index}`, mark: `m${index}`, row: index + 2 }),
    ),
  );

/** Any change that a view may ask for. */
export const anyChange: fc.Arbitrary<Change> = fc.record(
  {
    stage: fc.constantFrom('Leads', 'Qualify', 'Proposal', 'Won', 'Lost', 'Gone'),
    values: fc.dictionary(
      fc.constantFrom('name', 'owner', 'amount', 'nextStep', 'nextStepDate', 'x:Budget'),
      fc.oneof(
        fc.constant(null),
        fc.string({ maxLength: 9 }),
        fc.nat(1000),
        fc.constant(inDays(3)),
      ),
    ),
    activity: fc.constant({ kind: 'call' as const, note: 'said yes' }),
  },
  { requiredKeys: [] },
);
