import type { GridContent } from '../../grid/grid';
import { createMemoryGrid } from '../../grid/memory-grid';
import type { ChartCells } from './chart-lines';

/** What charts read of the cells of a content. */
export function chartCellsOf(content: GridContent): ChartCells {
  let made: ReturnType<typeof createMemoryGrid> | undefined;
  const grid = () => {
    made ??= createMemoryGrid(content);
    return made;
  };
  const cell = (sheet: number, row: number, column: number) => ({
    sheet,
    row,
    column,
    rows: 1,
    columns: 1,
  });
  return {
    value: (sheet, row, column) => grid().values(cell(sheet, row, column))[0]?.[0] ?? null,
    format: (sheet, row, column) => grid().shownFormats(cell(sheet, row, column))[0]?.[0] ?? '',
    lastRow: (sheet) =>
      content.sheets.some(({ properties }) => properties.id === sheet)
        ? grid().lastCell(sheet).row
        : 0,
    isHidden: (sheet, column) => grid().columns(sheet).get(column)?.hidden === true,
  };
}
