import {
  type IMoveColsCommandParams,
  InsertColAfterCommand,
  InsertColBeforeCommand,
  InsertMultiColsLeftCommand,
  InsertMultiColsRightCommand,
  InsertMultiRowsAboveCommand,
  InsertMultiRowsAfterCommand,
  InsertRowAfterCommand,
  InsertRowBeforeCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColCommand,
  RemoveRowCommand,
} from '@univerjs/sheets';
import type { Area } from '../../grid/grid';
import { type Gestures, handled, type Route, type Routes } from './gesture-world';
import { nameOf } from './place';

interface Count {
  readonly value?: number;
}

/** Inserting, deleting and moving rows and columns. */
export function structureRoutes(gestures: Gestures): Routes {
  const { world } = gestures;
  const rows = (side: 'before' | 'after') =>
    onSelection(gestures, (name, area, count) =>
      world.insertRows(
        name,
        side === 'before' ? area.row : area.row + area.rows,
        count ?? area.rows,
        side === 'before' ? area.row : area.row + area.rows - 1,
      ),
    );
  const columns = (side: 'before' | 'after') =>
    onSelection(gestures, (name, area, count) =>
      world.insertColumns(
        name,
        side === 'before' ? area.column : area.column + area.columns,
        count ?? area.columns,
      ),
    );
  return {
    [InsertRowBeforeCommand.id]: rows('before'),
    [InsertRowAfterCommand.id]: rows('after'),
    [InsertMultiRowsAboveCommand.id]: rows('before'),
    [InsertMultiRowsAfterCommand.id]: rows('after'),
    [InsertColBeforeCommand.id]: columns('before'),
    [InsertColAfterCommand.id]: columns('after'),
    [InsertMultiColsLeftCommand.id]: columns('before'),
    [InsertMultiColsRightCommand.id]: columns('after'),
    [RemoveRowCommand.id]: onSelection(gestures, (name, area) =>
      world.deleteRows(name, area.row, area.rows),
    ),
    [RemoveColCommand.id]: onSelection(gestures, (name, area) =>
      world.deleteColumns(name, area.column, area.columns),
    ),
    [MoveColsCommand.id]: handled((params: IMoveColsCommandParams) =>
      moveColumns(gestures, params),
    ),
    [MoveRowsCommand.id]: handled(() => gestures.refuse('move rows')),
  };
}

/** A route for the selected rows or columns, which have to be one block. */
const onSelection = (
  { view, refuse }: Gestures,
  run: (sheetName: string, area: Area, count: number | undefined) => void,
): Route =>
  handled(({ value }: Count) => {
    const [area, more] = view.selections();
    if (more) return refuse('several areas');
    if (area) run(nameOf(view.grid, area.sheet), area, value);
  });

function moveColumns({ view, world }: Gestures, { toRange }: IMoveColsCommandParams): void {
  const area = view.selection();
  if (!area) return;
  const before = toRange.startColumn + 1;
  if (before >= area.column && before <= area.column + area.columns) return;
  world.moveColumns(nameOf(view.grid, area.sheet), area.column, area.columns, before);
  const column = before > area.column ? before - area.columns : before;
  view.select({ ...area, column });
}
