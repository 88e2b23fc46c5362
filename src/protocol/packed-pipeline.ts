import type { DealState, PipelineState } from './pipeline-state';

/**
 * A `PipelineState` as it crosses to the page: deals as lists of values, whose keys come once. Who
 * the user is stands in the page's first tag: reading it would cost every opening a call.
 */
export interface PackedPipeline extends Omit<PipelineState, 'deals' | 'who'> {
  readonly deals: PackedDeals;
}

interface PackedDeals {
  readonly keys: readonly string[];
  /**
   * The values of each deal in the order of the keys; its owner by position in `owners`, and its mark
   * without the ID that it begins with.
   */
  readonly rows: readonly (readonly unknown[])[];
  readonly owners: readonly string[];
}

type PackedDeal = Omit<DealState, 'owner'> & { readonly owner: number };

/** Every key of a deal, complete by type. */
const KEYS: Readonly<Record<keyof DealState, true>> = {
  id: true,
  mark: true,
  row: true,
  name: true,
  company: true,
  owner: true,
  stage: true,
  amount: true,
  amountText: true,
  closeDate: true,
  probability: true,
  since: true,
  nextStep: true,
  nextStepDate: true,
  lastActivity: true,
  unmet: true,
  waived: true,
};

/** Packs what the server has found. */
export function packPipeline(state: Omit<PipelineState, 'who'>): PackedPipeline {
  const keys = Object.keys(KEYS) as (keyof DealState)[];
  const positions = new Map<string, number>();
  const rows = state.deals.map((deal) => {
    if (!positions.has(deal.owner)) positions.set(deal.owner, positions.size);
    const packed = { ...deal, owner: positions.get(deal.owner), mark: withoutId(deal) };
    return keys.map((key) => packed[key]);
  });
  return { ...state, deals: { keys, rows, owners: [...positions.keys()] } };
}

/** What was packed, as the page works with it. */
export function unpackPipeline(packed: PackedPipeline, who: string): PipelineState {
  const { keys, rows, owners } = packed.deals;
  const deals = rows.map((row) => {
    const deal = Object.fromEntries(keys.map((key, i) => [key, row[i]])) as unknown as PackedDeal;
    const mark = deal.mark.startsWith(' ') ? deal.id + deal.mark : deal.mark;
    return { ...deal, mark, owner: owners[deal.owner] ?? '' };
  });
  return { ...packed, who, deals };
}

/** A mark is the ID, a space and a hash; what begins otherwise is left as it is. */
const withoutId = ({ id, mark }: DealState): string =>
  mark.startsWith(`${id} `) ? mark.slice(id.length) : mark;
