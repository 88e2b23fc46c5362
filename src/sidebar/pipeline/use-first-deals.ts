import { useState } from 'preact/hooks';
import type { DealState } from '../../protocol/pipeline-state';

/** Beyond `MOST` deals a stage shows its first `STEP` and offers as many more at a time. */
const MOST = 50;
const STEP = 25;

/** What is shown of a stage's deals. */
export interface FirstDeals {
  readonly shown: readonly DealState[];
  /** Number of deals that the next press shows; 0 = all are shown. */
  readonly more: number;
  readonly showMore: () => void;
}

/** The first deals of a stage that has many. */
export function useFirstDeals(deals: readonly DealState[]): FirstDeals {
  const [most, setMost] = useState(STEP);
  const shown = deals.length > MOST ? deals.slice(0, most) : deals;
  const more = Math.min(STEP, deals.length - shown.length);
  return { shown, more, showMore: () => setMost(most + STEP) };
}
