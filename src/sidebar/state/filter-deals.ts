import { type FollowUp, followUpOf } from '../../insight/follow-up';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import { isStalled } from './stage-days';

/** Which deals are shown; kept over views. */
export interface DealFilter {
  /** Null = everyone's. "Mine" is the owner that the user said they are. */
  readonly owner: string | null;
  /** Looked for in name, company, owner and next step. */
  readonly text: string;
  readonly only: OnlyFilter | null;
}

/** Only the stalled deals or those of one state of follow-up, of one stage or of all (null). */
export interface OnlyFilter {
  readonly what: 'stalled' | FollowUp;
  readonly stage: number | null;
}

export const NO_FILTER: DealFilter = { owner: null, text: '', only: null };

export const isFiltered = ({ owner, text, only }: DealFilter): boolean =>
  owner !== null || text.trim() !== '' || only !== null;

/** The deals that the filter lets through, in their order. */
export function filterDeals(pipeline: PipelineState, filter: DealFilter): readonly DealState[] {
  const isShown = [ownerTest(filter), textTest(filter), onlyTest(filter, pipeline)];
  return isFiltered(filter)
    ? pipeline.deals.filter((deal) => isShown.every((test) => test(deal)))
    : pipeline.deals;
}

type DealTest = (deal: DealState) => boolean;

/** The form in which names are compared and looked for. */
export const plainText = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

function ownerTest({ owner }: DealFilter): DealTest {
  if (owner === null) return () => true;
  const wanted = plainText(owner);
  return (deal) => plainText(deal.owner) === wanted;
}

/** Every word has to occur somewhere. */
function textTest({ text }: DealFilter): DealTest {
  const words = plainText(text).split(' ');
  return ({ name, company, owner, nextStep }) => {
    const searched = plainText(`${name}\n${company}\n${owner}\n${nextStep}`);
    return words.every((word) => searched.includes(word));
  };
}

function onlyTest({ only }: DealFilter, { stages, today }: PipelineState): DealTest {
  if (only === null) return () => true;
  const { what, stage } = only;
  return (deal) => {
    if (stage !== null && deal.stage !== stage) return false;
    const its = stages[deal.stage];
    if (what === 'stalled') return isStalled(deal, its, today);
    return its?.role === 'open' && followUpOf(deal, today) === what;
  };
}
