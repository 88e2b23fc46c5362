import type { Style } from 'excelize-wasm';
import type { CellAttachments } from '../../grid/grid';
import { gridColor } from './excel-color';
import { builtInFormat, gridFormat } from './excel-format';
import type { Workbook } from './load-excelize';

/** What a style says that the grid keeps. */
export interface CellLook {
  readonly format: string;
  readonly attachments: Readonly<Partial<CellAttachments>>;
}

const PLAIN: CellLook = { format: '', attachments: {} };
const SIDES = new Set(['left', 'center', 'right']);
const BLACK = '#000000';

/** Looks by the numbers of styles, each asked for once. */
export function createLooks(workbook: Workbook, locale: string): (style: number) => CellLook {
  const known = new Map<number, CellLook>([[0, lookOf(workbook, 0, locale)]]);
  return (style) => {
    let look = known.get(style);
    if (!look) {
      look = lookOf(workbook, style, locale);
      known.set(style, look);
    }
    return look;
  };
}

function lookOf(workbook: Workbook, id: number, locale: string): CellLook {
  const { style, error } = workbook.GetStyle(id);
  if (error || !style) return PLAIN;
  const { CustomNumFmt, NumFmt = 0 } = style;
  const format = CustomNumFmt ? gridFormat(CustomNumFmt) : builtInFormat(NumFmt, locale);
  return { format, attachments: { ...fontOf(style), ...fillOf(style), ...alignmentOf(style) } };
}

function fontOf({ Font }: Style): Partial<CellAttachments> {
  const color = gridColor(Font?.Color);
  return {
    ...(Font?.Bold ? { fontWeight: 'bold' } : {}),
    ...(Font?.Italic ? { fontStyle: 'italic' } : {}),
    ...(color && color !== BLACK ? { fontColor: color } : {}),
  };
}

function fillOf({ Fill }: Style): Partial<CellAttachments> {
  const color = Fill?.Type === 'pattern' && Fill.Pattern === 1 ? gridColor(Fill.Color?.[0]) : null;
  return color ? { background: color } : {};
}

function alignmentOf({ Alignment }: Style): Partial<CellAttachments> {
  const side = Alignment?.Horizontal ?? '';
  return {
    ...(Alignment?.WrapText ? { wrap: true } : {}),
    ...(SIDES.has(side) ? { horizontalAlignment: side } : {}),
  };
}
