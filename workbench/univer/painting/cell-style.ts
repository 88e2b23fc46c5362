import { BooleanNumber, HorizontalAlign, type IStyleData, WrapStrategy } from '@univerjs/core';
import type { AttachmentSet, StoredRow } from '../../grid/grid-state';

/** Every part of a style that a grid can set; null takes away what is shown. */
export type CellStyle = Required<
  Pick<IStyleData, 'ff' | 'fs' | 'it' | 'bl' | 'bg' | 'cl' | 'n' | 'ht' | 'tb' | 'pd'>
>;

/** Univer's types leave out that null takes away these, too. */
const NOT_SET = null as unknown as BooleanNumber;
const NO_SIZE = null as unknown as number;

/** How Google writes in a cell that nobody changed. */
export const PLAIN_TEXT = { ff: 'Arial', fs: 10 };

/**
 * Univer writes the text of a drop-down six pixels from the edge, a pixel higher than others, and as
 * far as its arrow: so it stands where others do and ends before the arrow.
 */
const DROP_DOWN_PADDING = { t: 0, r: 6, b: -1, l: -3 };

const ALIGNMENTS: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

/** How a cell looks, by what hangs on it and the number format. Cells that look alike share one. */
export function cellStyle(row: StoredRow | undefined, index: number, pattern: string): CellStyle {
  const set = row?.attachments[index] ?? NOTHING;
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
  ...(hasDropDown(look) ? PLAIN_TEXT : { ff: null, fs: NO_SIZE }),
  n: pattern === '' ? null : { pattern },
  bg: look.background === undefined ? null : { rgb: look.background },
  cl: look.fontColor === undefined ? null : { rgb: look.fontColor },
  bl: look.fontWeight === 'bold' ? BooleanNumber.TRUE : NOT_SET,
  it: look.fontStyle === 'italic' ? BooleanNumber.TRUE : NOT_SET,
  tb: look.wrap ? WrapStrategy.WRAP : hasDropDown(look) ? WrapStrategy.OVERFLOW : null,
  ht: ALIGNMENTS[look.horizontalAlignment ?? ''] ?? null,
  pd: look.validation?.showDropdown && hasDropDown(look) ? DROP_DOWN_PADDING : null,
});

/**
 * Univer writes the text of a drop-down larger than others and breaks it into lines, unless the cell
 * says otherwise.
 */
const hasDropDown = ({ validation }: AttachmentSet): boolean =>
  validation?.kind === 'list' || validation?.kind === 'range';
