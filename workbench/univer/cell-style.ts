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

/** How a cell looks, by its number format and what hangs on it. */
export function cellStyle(row: StoredRow | undefined, index: number): CellStyle {
  const pattern = row?.formats[index] ?? '';
  const look = row?.attachments[index];
  return { ...(look ? lookStyle(look) : PLAIN), n: pattern === '' ? null : { pattern } };
}

const PLAIN: Omit<CellStyle, 'n'> = {
  bg: null,
  cl: null,
  bl: NOT_SET,
  it: NOT_SET,
  tb: null,
  ht: null,
};

const known = new WeakMap<AttachmentSet, Omit<CellStyle, 'n'>>();

/** Made once for all the cells that share what hangs on them. */
function lookStyle(look: AttachmentSet): Omit<CellStyle, 'n'> {
  const found = known.get(look) ?? makeLookStyle(look);
  known.set(look, found);
  return found;
}

function makeLookStyle(look: AttachmentSet): Omit<CellStyle, 'n'> {
  return {
    bg: look.background === undefined ? null : { rgb: look.background },
    cl: look.fontColor === undefined ? null : { rgb: look.fontColor },
    bl: look.fontWeight === 'bold' ? BooleanNumber.TRUE : NOT_SET,
    it: look.fontStyle === 'italic' ? BooleanNumber.TRUE : NOT_SET,
    tb: look.wrap ? WrapStrategy.WRAP : null,
    ht: ALIGNMENTS[look.horizontalAlignment ?? ''] ?? null,
  };
}
