import { Direction } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { MoveSelectionEnterAndTabCommand } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import type { Area, Grid } from '../../grid/grid';
import type { Gestures, Routes } from './gesture-world';

interface MoveParams {
  readonly keycode: KeyCode;
  readonly direction: Direction;
}

/** A row of Tabs: the column where it began, and the cell it has led to. */
interface TabRun {
  readonly column: number;
  readonly at: Area;
}

/**
 * Enter after a row of Tabs goes to where that began, one row down. Univer remembers that beginning
 * wherever one goes meanwhile, so it is kept here: any other selection forgets it.
 */
export function tabReturnRoutes({ view }: Gestures): Routes {
  let run: TabRun | null = null;
  const beginning = (from: Area): number =>
    run && isSameCell(from, run.at) ? run.column : from.column;
  view.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => {
    const now = view.selection();
    if (run && !(now && isSameCell(now, run.at))) run = null;
  });
  return {
    [MoveSelectionEnterAndTabCommand.id]: (params, proceed) => {
      const { keycode, direction } = params as MoveParams;
      const from = view.selection();
      // Univer goes one cell in the direction for either key, and remembers nothing under Enter.
      const move = () => proceed({ ...params, keycode: KeyCode.ENTER });
      if (!from || from.rows > 1 || from.columns > 1) return move();
      const column = beginning(from);
      if (keycode !== KeyCode.TAB) {
        if (column !== from.column) view.select({ ...from, column });
        return move();
      }
      if (isAtEdge(view.grid, from, direction)) return true;
      const moved = move();
      const at = view.selection();
      run = at && { column, at };
      return moved;
    },
  };
}

const isSameCell = (one: Area, other: Area): boolean =>
  one.sheet === other.sheet &&
  one.row === other.row &&
  one.column === other.column &&
  one.rows * one.columns === 1;

/** Tab stays in the row, unlike Univer's. */
function isAtEdge(grid: Grid, { sheet, column }: Area, direction: Direction): boolean {
  if (direction === Direction.LEFT) return column === 1;
  return column === grid.sheets().find(({ id }) => id === sheet)?.columns;
}
