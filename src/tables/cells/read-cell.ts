import type { Reading, ReadingProblem } from '../../pipeline/deal';
import { type Cell, cellText, isErrorCell } from './cell';

/** What a reader of one kind says of a filled cell: the value, or why there is none. */
export type Outcome<T> = { readonly value: T } | { readonly problem: ReadingProblem };

export const UNREADABLE = { problem: 'unreadable' } as const;
export const AMBIGUOUS = { problem: 'ambiguous' } as const;

/** No value of any kind is written longer; what is longer is not looked at. */
const LONGEST_VALUE = 60;

/** Reads a cell: empty is nothing, an error value is said, the rest is for the reader. */
export function readCell<T>(
  cell: Cell | undefined,
  read: (filled: Cell) => Outcome<T>,
): Reading<T> {
  const text = cellText(cell);
  if (cell === undefined || text === '') return { value: null };
  if (isErrorCell(cell)) return { value: null, problem: 'error value', text };
  const outcome = text.length > LONGEST_VALUE ? UNREADABLE : read(cell);
  return 'value' in outcome ? outcome : { value: null, problem: outcome.problem, text };
}
