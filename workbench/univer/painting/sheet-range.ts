import type { IRange } from '@univerjs/core';
import type { Area } from '../../grid/grid';

/** An area as Univer counts: from 0, with the last row and column included. */
export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row - 1,
  endRow: row + rows - 2,
  startColumn: column - 1,
  endColumn: column + columns - 2,
});

/** Whether two ranges cover the same cells. */
export const sameRange = (a: IRange, b: IRange): boolean =>
  a.startRow === b.startRow &&
  a.endRow === b.endRow &&
  a.startColumn === b.startColumn &&
  a.endColumn === b.endColumn;

/** Whether two lists have the same ranges in the same order. */
export const sameRanges = (a: readonly IRange[], b: readonly IRange[]): boolean =>
  a.length === b.length &&
  a.every((range, index) => {
    const other = b[index];
    return other !== undefined && sameRange(range, other);
  });
