import { ICommandService } from '@univerjs/core';
import { ScrollToCellCommand } from '@univerjs/sheets-ui';
import type { Area } from '../../grid/grid';
import type { SpreadsheetView } from '../sheet/spreadsheet';

/** Selects cells and scrolls to them, on whatever sheet they are; the keyboard stays where it is. */
export function goTo(view: SpreadsheetView, area: Area): void {
  if (area.sheet !== view.activeSheet()) view.showSheet(area.sheet);
  view.select(area);
  const { row, column, rows, columns } = area;
  const range = {
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row + rows - 2,
    endColumn: column + columns - 2,
  };
  view.injector.get(ICommandService).executeCommand(ScrollToCellCommand.id, { range });
}
