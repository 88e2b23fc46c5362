import type { IRange } from '@univerjs/core';
import type { AttachmentSet, StoredRow } from '../../grid/grid-state';

interface OpenRun {
  readonly key: string;
  readonly startRow: number;
}

/**
 * Finds the rectangles of cells that have something alike hanging on them: down each column first,
 * then beside each other, so that a column of ten thousand cells is one range.
 *
 * @param keyOf alike for cells that belong together; null for cells that do not count
 */
export function coalescedRanges(
  rows: readonly (StoredRow | undefined)[],
  keyOf: (set: AttachmentSet) => string | null,
): Map<string, IRange[]> {
  const found = new Map<string, IRange[]>();
  const open: (OpenRun | undefined)[] = [];
  const close = (column: number, endRow: number): void => {
    const run = open[column];
    if (!run) return;
    open[column] = undefined;
    addRange(found, run, column, endRow);
  };
  rows.forEach((row, index) => {
    const attachments = row?.attachments ?? [];
    for (let column = 0; column < Math.max(open.length, attachments.length); column++) {
      const set = attachments[column];
      const key = set ? keyOf(set) : null;
      if (key === (open[column]?.key ?? null)) continue;
      close(column, index - 1);
      if (key !== null) open[column] = { key, startRow: index };
    }
  });
  for (let column = 0; column < open.length; column++) close(column, rows.length - 1);
  for (const [key, ranges] of found) found.set(key, besideEachOther(ranges));
  return found;
}

function addRange(
  found: Map<string, IRange[]>,
  { key, startRow }: OpenRun,
  column: number,
  endRow: number,
): void {
  const ranges = found.get(key) ?? [];
  ranges.push({ startRow, endRow, startColumn: column, endColumn: column });
  found.set(key, ranges);
}

/** Joins ranges of the same rows in neighbouring columns; from the top, then from the left. */
function besideEachOther(ranges: readonly IRange[]): IRange[] {
  const sorted = [...ranges].sort(
    (a, b) => a.startRow - b.startRow || a.endRow - b.endRow || a.startColumn - b.startColumn,
  );
  const joined: IRange[] = [];
  for (const range of sorted) {
    const last = joined[joined.length - 1];
    if (last && continues(last, range)) last.endColumn = range.endColumn;
    else joined.push({ ...range });
  }
  return joined;
}

const continues = (last: IRange, next: IRange): boolean =>
  last.startRow === next.startRow &&
  last.endRow === next.endRow &&
  last.endColumn + 1 === next.startColumn;
