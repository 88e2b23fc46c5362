import { BooleanNumber, HorizontalAlign, type IStyleData, WrapStrategy } from '@univerjs/core';
import type { AttachmentSet, StoredRow } from '../grid/grid-state';

/** Every part of a style that a grid can set; null takes away what is shown. */
export type CellStyle = Required<Pick<IStyleData, 'n' | 'bg' | 'cl' | 'bl' | 'it' | 'tb' | 'ht'>>;

/** Univer's types leave out that null takes away these, too. */
const NOT_SET = null as unknown as BooleanNumber;

const ALIGNMENTS: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

/** How a cell looks, by its number format and what hangs on it. Cells that look alike share one. */
export function cellStyle(row: StoredRow | undefined, index: number): CellStyle {
  const set = row?.attachments[index] ?? NOTHING;
  const pattern = row?.formats[index] ?? '';
  const byFormat = known.get(set) ?? new Map<string, CellStyle>();
  known.set(set, byFormat);
  const found = byFormat.get(pattern) ?? interned(makeStyle(set, pattern));
  byFormat.set(pattern, found);
  return found;
}

const NOTHING: AttachmentSet = {};

/** Found out once for all the cells that share what hangs on them. */
const known = new WeakMap<AttachmentSet, Map<string, CellStyle>>();

const alike = new Map<string, CellStyle>();

/** Sets that differ in a note or a rule make the same style. */
function interned(style: CellStyle): CellStyle {
  const key = JSON.stringify(style);
  const found = alike.get(key) ?? style;
  alike.set(key, found);
  return found;
}

const makeStyle = (look: AttachmentSet, pattern: string): CellStyle => ({
  n: pattern === '' ? null : { pattern },
  bg: look.background === undefined ? null : { rgb: look.background },
  cl: look.fontColor === undefined ? null : { rgb: look.fontColor },
  bl: look.fontWeight === 'bold' ? BooleanNumber.TRUE : NOT_SET,
  it: look.fontStyle === 'italic' ? BooleanNumber.TRUE : NOT_SET,
  tb: look.wrap ? WrapStrategy.WRAP : null,
  ht: ALIGNMENTS[look.horizontalAlignment ?? ''] ?? null,
});
