import * as fc from 'fast-check';
import { day } from '../../src/pipeline/day';
import type { Deal } from '../../src/pipeline/deal';
import { createStages, type Stage, type StageRole } from '../../src/pipeline/stage';

export const makeStage = (name: string, role: StageRole, probability: number): Stage => ({
  name,
  role,
  probability,
  maxDays: null,
  mayStartHere: true,
  alsoCalled: [],
});

export const LEADS = makeStage('Leads', 'open', 0.1);
export const NEEDS = makeStage('Needs', 'open', 0.25);
export const PROPOSAL = makeStage('Proposal', 'open', 0.5);
export const WON = makeStage('Signed', 'won', 1);
export const LOST = makeStage('Lost', 'lost', 0);
export const STAGES = createStages([LEADS, NEEDS, PROPOSAL, WON, LOST]);

const EMPTY_DEAL: Deal = {
  row: 2,
  name: '',
  company: '',
  owner: '',
  stage: null,
  stageText: '',
  amount: { value: null },
  closeDate: { value: null },
  probability: { value: null },
  nextStep: '',
  nextStepDate: { value: null },
  lostReason: '',
  created: { value: null },
};

/** A deal in a stage with an amount and a close date (`YYYY-MM-DD`, '' = none). */
export const makeDeal = (
  stage: Stage | null,
  amount: number | null,
  closeDate: string,
  rest: Partial<Deal> = {},
): Deal => ({
  ...EMPTY_DEAL,
  stage,
  stageText: stage?.name ?? '',
  amount: { value: amount },
  closeDate: { value: closeDate === '' ? null : day(closeDate) },
  ...rest,
});

/** Deals of every kind around 2026-11-23, readable and not. */
export const anyDeal: fc.Arbitrary<Deal> = fc
  .record({
    stage: fc.constantFrom(...STAGES.list, null),
    amount: fc.oneof(
      fc.constant({ value: null }),
      fc.constant({ value: null, problem: 'unreadable' as const, text: 'abc' }),
      fc.double({ min: -1e4, max: 1e7, noNaN: true }).map((value) => ({ value })),
    ),
    closeDate: fc.constantFrom('', '2026-10-31', '2026-11-30', '2026-12-01', '2027-02-01'),
    probability: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    owner: fc.constantFrom('', 'Kari', 'kari ', 'Ola'),
  })
  .map(({ stage, amount, closeDate, probability, owner }) =>
    makeDeal(stage, null, closeDate, { amount, probability: { value: probability }, owner }),
  );
