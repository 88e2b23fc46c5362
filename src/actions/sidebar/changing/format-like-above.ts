import type { CellRun } from '../../entered';
import type { Platform } from '../../platform';
import type { SheetForChange } from './sheet-for-change';

/**
 * Gives the cells of a new row the number formats of the row above where they have others, as typing
 * below a list does.
 */
export function formatLikeAbove(
  row: number,
  runs: readonly CellRun[],
  { layout, cells }: SheetForChange,
  platform: Platform,
): void {
  const { sheet, headerRow, blockColumn } = layout;
  if (row - 1 <= headerRow) return;
  const area = { sheet, row: row - 1, column: 1, rows: 2, columns: blockColumn - 1 };
  const [above = [], here = []] = platform.workbook.numberFormats(area);
  const written = runs.flatMap(({ column, contents }) =>
    contents.flatMap((content, i) =>
      typeof content === 'number' || (typeof content === 'object' && content) ? [column + i] : [],
    ),
  );
  for (const column of written) {
    const numberFormat = above[column - 1] ?? '';
    const isFilled = (cells.cells[row - 2]?.[column - 1] ?? '') !== '';
    if (!isFilled || numberFormat === '' || numberFormat === here[column - 1]) continue;
    platform.layout.style({ sheet, row, column, rows: 1, columns: 1 }, { numberFormat });
  }
}
