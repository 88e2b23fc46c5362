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
  /** The values of each deal in the order of the keys. */
  readonly rows: readonly (readonly unknown[])[];
}

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
  const rows = state.deals.map((deal) => keys.map((key) => deal[key]));
  return { ...state, deals: { keys, rows } };
}

/** What was packed, as the page works with it. */
export function unpackPipeline(packed: PackedPipeline, who: string): PipelineState {
  const { keys, rows } = packed.deals;
  const deals = rows.map(
    (row) => Object.fromEntries(keys.map((key, i) => [key, row[i]])) as unknown as DealState,
  );
  return { ...packed, who, deals };
}
