import type { Area, Grid, SheetId } from '../grid/grid';
import { changeArea, changeSheet } from './change-sheet';
import { copyLooks } from './copy-area';
import type { EditEvents } from './edit-events';
import type { ExecutionRecord } from './execution-record';
import { gesture } from './gesture';
import { namedArea, namedSheet, sheetWithId } from './sheet-lookup';
import type { UndoStack } from './undo-stack';
import type { WorldState } from './world-state';

/** What a person does to rows, columns and the past. None sends an edit event, unless a switch says. */
export interface StructureGestures {
  /** With formats, rules and colours of row `like`, as those from the menu; bare ones without it. */
  insertRows(sheetName: string, before: number, count: number, like?: number): void;
  deleteRows(sheetName: string, first: number, count: number): void;
  insertColumns(sheetName: string, before: number, count: number): void;
  deleteColumns(sheetName: string, first: number, count: number): void;
  moveColumns(sheetName: string, first: number, count: number, before: number): void;
  /** Sorts the rows of an area by one column of the sheet. */
  sort(sheetName: string, a1: string, column: number, ascending: boolean): ExecutionRecord | null;
  /** Ctrl+Z: takes back the last gesture or write of a script. */
  undo(): ExecutionRecord | null;
  /** Ctrl+Y: does again what was taken back last. */
  redo(): ExecutionRecord | null;
  /**
   * Anything else that sends no event: looks, widths, tabs ... One step of the undo list, together
   * with the last one if that has the same name: a note while it is written.
   */
  change(run: (grid: Grid) => void, name?: string): void;
}

export function createStructureGestures(world: WorldState, events: EditEvents): StructureGestures {
  const { grid } = world;
  const restructure = (sheetName: string, run: (sheet: number) => void) =>
    gesture(world, () => {
      const { id } = namedSheet(world, sheetName);
      changeSheet(world, null, () => run(id));
    });
  const travel = (move: UndoStack['undo']) =>
    gesture(world, () => {
      const step = move();
      world.stale = true;
      return step?.area && world.switches.undoFiresEdit ? events.fire({ area: step.area }) : null;
    });
  return {
    insertRows: (name, before, count, like) =>
      restructure(name, (id) => {
        grid.insertRows(id, before, count);
        if (like === undefined) return;
        const moved = like < before ? like : like + count;
        copyLooks(grid, rowsArea(world, id, moved, 1), rowsArea(world, id, before, count));
      }),
    deleteRows: (name, first, count) =>
      restructure(name, (id) => grid.deleteRows(id, first, count)),
    insertColumns: (name, before, count) =>
      restructure(name, (id) => grid.insertColumns(id, before, count)),
    deleteColumns: (name, first, count) =>
      restructure(name, (id) => grid.deleteColumns(id, first, count)),
    moveColumns: (name, first, count, before) =>
      restructure(name, (id) => grid.moveColumns(id, first, count, before)),
    sort: (name, a1, column, ascending) =>
      gesture(world, () => {
        const area = namedArea(world, name, a1);
        changeArea(world, world.user, area, () => grid.sort(area, column, ascending));
        return world.switches.sortFiresEdit ? events.fire({ area }) : null;
      }),
    undo: () => travel(() => world.undo.undo()),
    redo: () => travel(() => world.undo.redo()),
    change: (run, name) => gesture(world, () => changeSheet(world, null, () => run(grid), name)),
  };
}

const rowsArea = (world: WorldState, sheet: SheetId, row: number, rows: number): Area => ({
  ...{ sheet, row, rows },
  column: 1,
  columns: sheetWithId(world, sheet).columns,
});
