import type { CellValue } from './grid';

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return a.error === b.error && a.message === b.message;
}

export const sameValueRows = (
  a: readonly (readonly CellValue[])[],
  b: readonly (readonly CellValue[])[],
): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((line, row) => {
      const other = b[row] ?? [];
      return (
        line.length === other.length && line.every((value, c) => sameValue(value, other[c] ?? null))
      );
    }));
