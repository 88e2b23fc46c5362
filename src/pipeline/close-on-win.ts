import type { Day } from './day';
import type { RowState } from './row-state';
import type { Stage } from './stage';

/**
 * The close date that a deal won from an open stage gets: today, unless its close date already says
 * when, or its cell cannot be written. It counts as filled when the move is judged.
 */
export function closeDateOnWin(
  { visible, formulas }: RowState,
  from: Stage | null,
  to: Stage | null,
  today: Day,
): Day | null {
  if (to?.role !== 'won' || from?.role !== 'open') return null;
  const writable = !visible.unread.has('closeDate') && !formulas.has('closeDate');
  const { closeDate } = visible.values;
  return writable && (closeDate === null || closeDate > today) ? today : null;
}

/** A row's cells once that close date is written. */
export const cellsAfterWin =
  (row: RowState, closeDate: Day | null): RowState['cellOf'] =>
  (key) =>
    key === 'closeDate' && closeDate ? { date: closeDate } : row.cellOf(key);
