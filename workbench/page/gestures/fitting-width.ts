import { displayText } from '../../grid/display-text';
import type { Grid, SheetId } from '../../grid/grid';

const FONT = '11pt Arial';
const PADDING = 12;
const LINE = /\r?\n/;

/** Pixels that a column needs to show its longest text. */
export function fittingWidth(grid: Grid, sheet: SheetId, column: number, locale: string): number {
  const rows = Math.max(1, grid.lastCell(sheet).row);
  const area = { sheet, row: 1, column, rows, columns: 1 };
  const formats = grid.shownFormats(area);
  const texts = grid
    .values(area)
    .map(([value], row) => displayText(value ?? null, formats[row]?.[0] ?? '', locale));
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = FONT;
  const widths = new Set(texts.flatMap((text) => text.split(LINE))).values();
  let widest = 0;
  for (const line of widths) widest = Math.max(widest, context.measureText(line).width);
  return Math.ceil(widest) + PADDING;
}
