import type { Style } from 'excelize-wasm';
import type { CellAttachments } from '../../grid/grid';
import { excelColor } from './excel-color';
import { excelFormat } from './excel-format';
import { done, type Workbook } from './load-excelize';

/** What Google writes cells in. The library leaves fonts without name and size unless told. */
export const CELL_FONT = { Family: 'Arial', Size: 10 } as const;

type Attachments = Readonly<Partial<CellAttachments>>;

/** Gives each combination of number format and look a style of the workbook; 0 is the plain one. */
export type StyleOf = (format: string, attachments: number | null) => number;

export function createStyles(
  workbook: Workbook,
  sets: readonly Attachments[],
  locale: string,
): StyleOf {
  const byCell = new Map<string, number>();
  const byStyle = new Map<string, number>([['{}', 0]]);
  return (format, attachments) => {
    const cell = `${attachments ?? ''}|${format}`;
    let id = byCell.get(cell);
    if (id === undefined) {
      const style = styleOf(format, attachments === null ? {} : (sets[attachments] ?? {}), locale);
      const key = JSON.stringify(style);
      id = byStyle.get(key) ?? done(workbook.NewStyle(style)).style;
      byStyle.set(key, id);
      byCell.set(cell, id);
    }
    return id;
  };
}

function styleOf(format: string, look: Attachments, locale: string): Style {
  const pattern = excelFormat(format, locale);
  const font = fontOf(look);
  const alignment = alignmentOf(look);
  const background = excelColor(look.background);
  return {
    ...(pattern === 'General' ? {} : { CustomNumFmt: pattern }),
    ...(Object.keys(font).length > 0 ? { Font: { ...CELL_FONT, ...font } } : {}),
    ...(Object.keys(alignment).length > 0 ? { Alignment: alignment } : {}),
    ...(background ? { Fill: solidFill(background) } : {}),
  };
}

export const solidFill = (color: string): NonNullable<Style['Fill']> => ({
  Type: 'pattern',
  Pattern: 1,
  Color: [color],
});

function fontOf({ fontColor, fontWeight, fontStyle }: Attachments): NonNullable<Style['Font']> {
  const color = excelColor(fontColor);
  return {
    ...(fontWeight === 'bold' ? { Bold: true } : {}),
    ...(fontStyle === 'italic' ? { Italic: true } : {}),
    ...(color ? { Color: color } : {}),
  };
}

const SIDES = new Set(['left', 'center', 'right']);

function alignmentOf({
  wrap,
  horizontalAlignment = '',
}: Attachments): NonNullable<Style['Alignment']> {
  return {
    ...(wrap ? { WrapText: true } : {}),
    ...(SIDES.has(horizontalAlignment) ? { Horizontal: horizontalAlignment } : {}),
  };
}
