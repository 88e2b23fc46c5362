import type { CriterionLevel } from '../../../pipeline/criterion';
import type { WaiverInput } from '../../../protocol/deal-change';
import type {
  CriterionView,
  DealState,
  FieldView,
  PipelineState,
} from '../../../protocol/pipeline-state';
import { fieldOf } from '../../state/field-of';

/** A column that a stage asks something of, with everything asked of it. */
export interface Need {
  readonly key: string;
  readonly label: string;
  /** How it is filled in; null where the sheet has no such column, so that it forbids nothing. */
  readonly field: FieldView | null;
  readonly state: 'missing' | 'met' | 'waived';
  /** What the strictest of the criteria that decide the state is. */
  readonly level: CriterionLevel;
  /** The criteria that decide the state: those not met, if there are any. */
  readonly criteria: readonly CriterionView[];
}

/**
 * What a stage needs of a deal, a column once, in the order of the criteria: what must be filled in,
 * what should be, then what is met or waived.
 *
 * @param stage position of the stage in `pipeline.stages`
 */
export function dealNeeds(deal: DealState, stage: number, pipeline: PipelineState): Need[] {
  const places = pipeline.stages[stage]?.criteria ?? [];
  const keys = [...new Set(places.map((place) => pipeline.criteria[place]?.key))];
  return keys
    .map((key) => needOf(places.filter((place) => pipeline.criteria[place]?.key === key)))
    .filter((need): need is Need => need !== null)
    .sort((one, other) => rank(one) - rank(other));

  function needOf(same: readonly number[]): Need | null {
    const unmet = same.filter((place) => deal.unmet.includes(place));
    const deciding = unmet.length > 0 ? unmet : same;
    const criteria = deciding.flatMap((place) => pipeline.criteria[place] ?? []);
    const [first] = criteria;
    if (!first) return null;
    return {
      key: first.key,
      label: first.label,
      field: fieldOf(pipeline, first.key) ?? null,
      state: stateOf(unmet, same, deal),
      level: criteria.some(({ level }) => level === 'must') ? 'must' : 'should',
      criteria,
    };
  }
}

/** The needs that forbid the move, or would where rules are enforced, until they are met or waived. */
export const lackingNeeds = (needs: readonly Need[]): readonly Need[] =>
  needs.filter(({ state, level, field }) => state === 'missing' && level === 'must' && field);

/** The waivers of a need with a reason: one for each of its must-criteria. */
export const waiversOf = ({ criteria }: Need, reason: string): WaiverInput[] =>
  criteria
    .filter(({ level }) => level === 'must')
    .map(({ stage, key }) => ({ stage, key, reason }));

function stateOf(
  unmet: readonly number[],
  all: readonly number[],
  { waived }: DealState,
): Need['state'] {
  if (unmet.length > 0) return 'missing';
  return all.some((place) => waived.includes(place)) ? 'waived' : 'met';
}

const rank = ({ state, level }: Need): number => {
  if (state !== 'missing') return 2;
  return level === 'must' ? 0 : 1;
};
