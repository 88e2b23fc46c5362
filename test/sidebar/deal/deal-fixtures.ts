import type { DealState, FieldView, PipelineState } from '../../../src/protocol/pipeline-state';
import { criterion, dealState, inDays, pipelineState } from '../deal-states';

const field = (key: string, label: string, kind: FieldView['kind']): FieldView => ({
  key,
  label,
  kind,
  options: [],
});

export const FIELDS: readonly FieldView[] = [
  field('name', 'Deal', 'text'),
  field('company', 'Company', 'text'),
  field('owner', 'Owner', 'text'),
  field('amount', 'Amount', 'amount'),
  field('closeDate', 'Close date', 'date'),
  field('nextStep', 'Next step', 'text'),
  field('nextStepDate', 'Next step date', 'date'),
  { ...field('lostReason', 'Lost reason', 'choice'), options: ['Price', 'No answer'] },
  field('x:Budget', 'Budget', 'text'),
  field('x:Contact', 'Contact', 'text'),
  field('x:Agreed', 'Agreed', 'checkbox'),
];

/** Acme in Qualify, which lacks the budget and should have a contact for Proposal. */
export const acme = (parts: Partial<DealState> = {}): DealState =>
  dealState({
    ...{ stage: 1, amount: 465_000, amountText: '465 000', company: 'Acme AS', unmet: [0, 1, 2] },
    ...{ nextStep: 'Call Kari', nextStepDate: inDays(-2), closeDate: inDays(30) },
    ...parts,
  });

/** A pipeline with one deal and columns for everything. */
export const pipelineOf = (
  deal: DealState = acme(),
  parts: Partial<PipelineState> = {},
): PipelineState => pipelineState([deal], { fields: FIELDS, ...parts });

/** The same where Proposal needs these criteria. */
export const withCriteria = (
  criteria: readonly Partial<Parameters<typeof criterion>[0]>[],
  deal: Partial<DealState> = {},
): PipelineState => {
  const all = criteria.map(criterion);
  const places = all.map((_, place) => place);
  const pipeline = pipelineOf(acme({ unmet: places, ...deal }), { criteria: all });
  const stages = pipeline.stages.map((stage) => ({
    ...stage,
    criteria: stage.name === 'Proposal' ? places : [],
  }));
  return { ...pipeline, stages };
};
