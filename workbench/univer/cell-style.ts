import type { IStyleData, Nullable } from '@univerjs/core';
import type { StoredRow } from '../grid/grid-state';

/** Every part of a style that a grid can set; null takes away what is shown. */
export type CellStyle = { readonly [K in 'n']: Nullable<IStyleData[K]> };

const PLAIN: CellStyle = { n: null };

/** How a cell looks, by its number format and what hangs on it. */
export function cellStyle(row: StoredRow | undefined, index: number): CellStyle {
  const pattern = row?.formats[index] ?? '';
  return pattern === '' ? PLAIN : { n: { pattern } };
}
