import type { ICellData, IRange } from '@univerjs/core';
import { RedoCommandId, UndoCommandId } from '@univerjs/core';
import {
  AutoFillCommand,
  ClearSelectionContentCommand,
  type IAutoFillCommandParams,
  type ISetRangeValuesCommandParams,
  MoveRangeCommand,
  SetRangeValuesCommand,
  SheetCopyDownCommand,
  SheetCopyRightCommand,
} from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { displayText } from '../../grid/display-text';
import type { Area } from '../../grid/grid';
import { clearSelection } from './cell-editor';
import { type Gestures, handled, type Routes, unlessEditing } from './gesture-world';
import { a1Of, nameOf } from './place';

/** What people do to the contents of cells without the editor, and undo. */
export function cellRoutes(gestures: Gestures): Routes {
  const { view, world } = gestures;
  const editing = () => view.injector.get(IEditorBridgeService).isVisible().visible;
  return {
    [SetRangeValuesCommand.id]: handled((params: ISetRangeValuesCommandParams) =>
      choose(gestures, params),
    ),
    [ClearSelectionContentCommand.id]: handled(() => clearSelection(gestures)),
    [SheetCopyDownCommand.id]: handled(() => copyOn(gestures, 'rows')),
    [SheetCopyRightCommand.id]: handled(() => copyOn(gestures, 'columns')),
    [AutoFillCommand.id]: handled((params: IAutoFillCommandParams) => fill(gestures, params)),
    [MoveRangeCommand.id]: handled(() => gestures.refuse('move cells')),
    [UndoCommandId]: unlessEditing(editing, () => world.undo()),
    [RedoCommandId]: unlessEditing(editing, () => world.redo()),
  };
}

/** An item of a drop-down, a day of a calendar or a click on a checkbox. */
function choose({ view, world }: Gestures, { range, value }: ISetRangeValuesCommandParams): void {
  const target = areaOf(view.activeSheet(), range as IRange);
  const cell = { ...target, rows: 1, columns: 1 };
  const rule = view.grid.attachments(cell, 'validation')[0]?.[0];
  const ticked = view.grid.values(cell)[0]?.[0] === true;
  const text =
    rule?.kind === 'checkbox' ? (ticked ? 'FALSE' : 'TRUE') : chosenText(value as ICellData);
  world.type(nameOf(view.grid, cell.sheet), a1Of(cell), text);
}

/** A calendar gives a serial number; a date in ISO form is read in every locale. */
function chosenText({ v }: ICellData): string {
  if (typeof v !== 'number') return String(v ?? '');
  return displayText(v, v % 1 === 0 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss', 'en_US');
}

/** Ctrl+D and Ctrl+R: the first row or column over the others; of one alone, its neighbour. */
function copyOn({ view, world }: Gestures, along: 'rows' | 'columns'): void {
  const area = view.selection();
  if (!area) return;
  const at = along === 'rows' ? 'row' : 'column';
  const alone = area[along] === 1;
  if (alone && area[at] === 1) return;
  const source = { ...area, [along]: 1, [at]: alone ? area[at] - 1 : area[at] };
  const rest = alone ? area : { ...area, [along]: area[along] - 1, [at]: area[at] + 1 };
  world.fill(nameOf(view.grid, area.sheet), a1Of(source), a1Of(rest));
}

/** Dragging the corner of a selection: series go on, formulas move along. */
function fill(
  { view, world }: Gestures,
  { sourceRange, targetRange }: IAutoFillCommandParams,
): void {
  const source = areaOf(view.activeSheet(), sourceRange);
  const target = withoutSource(source, areaOf(view.activeSheet(), targetRange));
  if (!target) return;
  world.fillSeries(nameOf(view.grid, source.sheet), a1Of(source), a1Of(target));
  view.select(areaAround(source, target));
}

/** The filled cells; Univer counts the source to them. */
function withoutSource(source: Area, target: Area): Area | null {
  const below = target.row + target.rows - source.row - source.rows;
  const right = target.column + target.columns - source.column - source.columns;
  if (below > 0) return { ...target, row: source.row + source.rows, rows: below };
  if (target.row < source.row) return { ...target, rows: source.row - target.row };
  if (right > 0) return { ...target, column: source.column + source.columns, columns: right };
  if (target.column < source.column) {
    return { ...target, columns: source.column - target.column };
  }
  return null;
}

function areaAround(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheet: a.sheet,
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

const areaOf = (sheet: number, { startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  sheet,
  row: startRow + 1,
  column: startColumn + 1,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
