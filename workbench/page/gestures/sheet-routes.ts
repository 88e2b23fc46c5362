import {
  CopySheetCommand,
  InsertSheetCommand,
  type IRemoveSheetCommandParams,
  type ISetWorksheetNameCommandParams,
  RemoveSheetCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import type { SheetId } from '../../grid/grid';
import { sheetIdOf } from '../../univer/painted-workbook';
import { duplicateSheet } from './duplicate-sheet';
import { type Gestures, handled, type Routes } from './gesture-world';
import { freeSheetName } from './sheet-names';

interface SheetParams {
  readonly subUnitId?: string;
}

/** Adding, naming, copying, hiding and removing sheets. None sends an event. */
export function sheetRoutes(gestures: Gestures): Routes {
  const { view, world, refuse } = gestures;
  const { grid } = view;
  const sheetOf = ({ subUnitId }: SheetParams): SheetId =>
    (subUnitId === undefined ? null : sheetIdOf(subUnitId)) ?? view.activeSheet();
  const isLast = (sheet: SheetId) =>
    grid.sheets().every(({ id, hidden }) => id === sheet || hidden);
  const leaving = (sheet: SheetId, run: () => void) => {
    if (isLast(sheet)) return refuse('last sheet');
    showAnother(gestures, sheet);
    run();
  };
  return {
    [InsertSheetCommand.id]: handled(() => addSheet(gestures)),
    [CopySheetCommand.id]: handled((params: SheetParams) => copySheet(gestures, sheetOf(params))),
    [RemoveSheetCommand.id]: handled((params: IRemoveSheetCommandParams) =>
      leaving(sheetOf(params), () => world.change(() => grid.deleteSheet(sheetOf(params)))),
    ),
    [SetWorksheetNameCommand.id]: handled((params: ISetWorksheetNameCommandParams) =>
      world.change(() => grid.updateSheet(sheetOf(params), { name: params.name })),
    ),
    [SetWorksheetHideCommand.id]: handled((params: SheetParams) =>
      leaving(sheetOf(params), () =>
        world.change(() => grid.updateSheet(sheetOf(params), { hidden: true })),
      ),
    ),
    [SetWorksheetShowCommand.id]: handled((params: SheetParams) => {
      world.change(() => grid.updateSheet(sheetOf(params), { hidden: false }));
      view.showSheet(sheetOf(params));
    }),
    [SetWorksheetOrderCommand.id]: handled(() => refuse('move sheets')),
  };
}

/** A sheet goes behind another before it is hidden or removed. */
function showAnother({ view }: Gestures, sheet: SheetId): void {
  if (view.activeSheet() !== sheet) return;
  const visible = view.grid.sheets().filter(({ id, hidden }) => id === sheet || !hidden);
  const index = visible.findIndex(({ id }) => id === sheet);
  const next = visible[index + 1] ?? visible[index - 1];
  if (next) view.showSheet(next.id);
}

/** Google puts a new sheet behind the one in front. */
function addSheet({ view, world }: Gestures): void {
  const { grid, language } = view;
  const position = grid.sheets().findIndex(({ id }) => id === view.activeSheet()) + 1;
  let added: SheetId | null = null;
  world.change(() => {
    added = grid.insertSheet(freeSheetName(grid, language), position);
  });
  if (added !== null) view.showSheet(added);
}

function copySheet({ view, world }: Gestures, sheet: SheetId): void {
  let copy: SheetId | null = null;
  world.change(() => {
    copy = duplicateSheet(view.grid, sheet, view.language);
  });
  if (copy !== null) view.showSheet(copy);
}
