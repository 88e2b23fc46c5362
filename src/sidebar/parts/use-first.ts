import { useState } from 'preact/hooks';

/** Beyond `MOST` items a list shows its first `STEP` and offers as many more at a time. */
const MOST = 50;
const STEP = 25;

/** What is shown of a long list. */
export interface First<T> {
  readonly shown: readonly T[];
  /** Number of items that the next press shows; 0 = all are shown. */
  readonly more: number;
  readonly showMore: () => void;
}

/** The first items of a list that has many. */
export function useFirst<T>(items: readonly T[]): First<T> {
  const [count, setCount] = useState(STEP);
  const shown = items.length > MOST ? items.slice(0, count) : items;
  const more = Math.min(STEP, items.length - shown.length);
  return { shown, more, showMore: () => setCount(count + STEP) };
}
