import { addDays, type Day, day } from '../../src/pipeline/day';
import type { CriterionView, DealState, PipelineState } from '../../src/protocol/pipeline-state';

export const TODAY = day('2026-05-12');

/** The day so many days from today. */
export const inDays = (days: number): Day => addDays(TODAY, days);

const stage = (name: string, probability: number, maxDays: number | null) => ({
  name,
  role: 'open' as const,
  probability,
  maxDays,
  mayStartHere: true,
  criteria: [] as readonly number[],
  olderDeals: 0,
});

export const criterion = (parts: Partial<CriterionView>): CriterionView => ({
  stage: 'Proposal',
  key: 'x:Budget',
  label: 'Budget',
  test: 'filled',
  level: 'must',
  asks: '',
  advice: '',
  ...parts,
});

/** A deal in Leads since today, without amount or next step. */
export const dealState = (parts: Partial<DealState>): DealState => ({
  id: 'D-1',
  mark: 'm1',
  row: 2,
  name: 'Acme',
  company: '',
  owner: 'Kari',
  stage: 0,
  amount: null,
  amountText: '',
  closeDate: null,
  probability: null,
  since: TODAY,
  nextStep: '',
  nextStepDate: null,
  lastActivity: null,
  unmet: [],
  waived: [],
  ...parts,
});

/**
 * Leads, Qualify (limit 14 days), Proposal (needs a budget and should have a contact), Won and Lost,
 * with the deals given.
 */
export const pipelineState = (
  deals: readonly DealState[],
  parts: Partial<PipelineState> = {},
): PipelineState => ({
  revision: 'r1',
  today: TODAY,
  language: 'en',
  locale: 'en-GB',
  currency: 'NOK',
  who: 'Kari',
  enforcement: 'put back',
  waivers: true,
  skipping: true,
  reopening: true,
  owners: ['Kari', 'Ola'],
  lostReasons: ['Price', 'No answer'],
  stages: [
    stage('Leads', 0.1, null),
    stage('Qualify', 0.2, 14),
    { ...stage('Proposal', 0.5, 10), criteria: [0, 1] },
    { ...stage('Won', 1, null), role: 'won', criteria: [0, 1] },
    { ...stage('Lost', 0, null), role: 'lost', criteria: [2], olderDeals: 3 },
  ],
  criteria: [
    criterion({}),
    criterion({ key: 'x:Contact', label: 'Contact', level: 'should' }),
    criterion({ stage: 'Lost', key: 'lostReason', label: 'Lost reason' }),
  ],
  fields: [{ key: 'amount', label: 'Amount', kind: 'amount', options: [] }],
  deals,
  doubtful: 0,
  ...parts,
});
