import { type IRange, Rectangle } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import type { SheetState } from '../../grid/grid-state';
import type { PaintedWorkbook } from './painted-workbook';
import type { SheetChange } from './picture';
import { rangeOf, sameRange } from './sheet-range';

/**
 * Paints merged cells. Univer moves them by itself where rows were inserted or removed, and removes
 * whatever overlaps a range it is told to remove: what it has now is compared with what is to show.
 */
export function paintMerges(
  { unitId, workbook, mutate }: PaintedWorkbook,
  { subUnitId, after }: SheetChange,
): void {
  const old = [...(workbook.getSheetBySheetId(subUnitId)?.getMergeData() ?? [])];
  const now = mergesOf(after);
  const missingIn = (others: readonly IRange[]) => (range: IRange) =>
    !others.some((other) => sameRange(range, other));
  const target = { unitId, subUnitId };
  const gone = old.filter(missingIn(now));
  if (gone.length > 0) mutate(RemoveWorksheetMergeMutation, { ...target, ranges: gone });
  const left = old.filter((range) => !gone.some((other) => Rectangle.intersects(range, other)));
  const added = now.filter(missingIn(left));
  if (added.length > 0) mutate(AddWorksheetMergeMutation, { ...target, ranges: added });
}

/** The merged cells of a sheet; those of one cell are left out, as they look like any cell. */
export const mergesOf = (sheet: SheetState): IRange[] =>
  [...sheet.records.values()]
    .filter(({ kind }) => kind === 'merge')
    .flatMap(({ areas }) => areas)
    .filter(({ rows, columns }) => rows > 1 || columns > 1)
    .map(rangeOf);
