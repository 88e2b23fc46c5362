import { isDay } from '../../pipeline/day';
import type { FieldInput } from '../../protocol/deal-change';
import type { CriterionView, DealState, PipelineState } from '../../protocol/pipeline-state';
import type { Change, PendingChange } from './app-state';
import { typedNumber } from './typed-number';

/** The pipeline as it will be once everything pending is saved, as far as the page can tell. */
export function applyPending(
  pipeline: PipelineState | null,
  pending: readonly PendingChange[],
): PipelineState | null {
  if (pipeline === null || pending.length === 0) return pipeline;
  const deals = pipeline.deals.map((deal) =>
    pending
      .filter(({ id }) => id === deal.id)
      .reduce((changed, { change }) => applyChange(pipeline, changed, change), deal),
  );
  return { ...pipeline, deals };
}

/** A deal as a change will leave it. What only the server can work out stays until it answers. */
export function applyChange(pipeline: PipelineState, deal: DealState, change: Change): DealState {
  const { values = {}, waivers = [] } = change;
  const waived = pipeline.criteria.flatMap((criterion, place) =>
    waivers.some(({ stage, key }) => stage === criterion.stage && key === criterion.key)
      ? [place]
      : [],
  );
  return {
    ...deal,
    ...movedTo(pipeline, deal, change.stage),
    ...shownValues(values),
    ...(change.activity ? { lastActivity: pipeline.today } : {}),
    unmet: deal.unmet.filter(
      (place) => !waived.includes(place) && !isFilledIn(pipeline.criteria[place], values),
    ),
    waived: [...new Set([...deal.waived, ...waived])],
  };
}

function movedTo(
  { stages, today }: PipelineState,
  deal: DealState,
  name: string | undefined,
): Partial<DealState> {
  const stage = stages.findIndex((one) => one.name === name);
  return stage < 0 || stage === deal.stage ? {} : { stage, since: today };
}

/** A filled or ticked criterion is met by any value; the other tests are the server's to judge. */
function isFilledIn(
  criterion: CriterionView | undefined,
  values: Readonly<Record<string, FieldInput>>,
): boolean {
  const value = criterion && values[criterion.key];
  if (criterion?.test === 'filled') return value !== undefined && value !== null && value !== '';
  return criterion?.test === 'ticked' && value === true;
}

/** The values that a card shows, of those that are written. */
function shownValues(values: Readonly<Record<string, FieldInput>>): Partial<DealState> {
  const shown: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) Object.assign(shown, SHOWN[key]?.(value));
  return shown;
}

const text =
  (key: 'name' | 'company' | 'owner' | 'nextStep') =>
  (value: FieldInput): Partial<DealState> => ({ [key]: value === null ? '' : String(value) });

const dayIn =
  (key: 'closeDate' | 'nextStepDate') =>
  (value: FieldInput): Partial<DealState> => {
    if (value === null || value === '') return { [key]: null };
    return typeof value === 'string' && isDay(value) ? { [key]: value } : {};
  };

const SHOWN: Readonly<Record<string, (value: FieldInput) => Partial<DealState>>> = {
  name: text('name'),
  company: text('company'),
  owner: text('owner'),
  nextStep: text('nextStep'),
  closeDate: dayIn('closeDate'),
  nextStepDate: dayIn('nextStepDate'),
  amount: (value) => ({ amount: plainAmount(value), amountText: String(value ?? '') }),
  probability: (value) =>
    value === null || typeof value === 'number' ? { probability: value } : {},
};

/** An amount that means the same in every locale; null leaves the text to speak for itself. */
function plainAmount(value: FieldInput): number | null {
  if (typeof value === 'number') return value;
  const number = typedNumber(String(value ?? ''));
  return Number.isNaN(number) ? null : number;
}
