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
import { RemoveSheetConfirmCommand } from '@univerjs/sheets-ui';
import type { SheetId } from '../../grid/grid';
import { sheetIdOf } from '../../univer/painting/painted-workbook';
import type { Warning } from '../state/ask-person';
import { SHEET_WORDS } from '../words/sheet-words';
import { duplicateSheet } from './duplicate-sheet';
import { type Gestures, handled, type Routes } from './gesture-world';
import { nameOf } from './place';
import { freeSheetName } from './sheet-names';

interface SheetParams {
  readonly subUnitId?: string;
}

/** Adding, naming, copying, hiding and removing sheets. None sends an event. */
export function sheetRoutes(gestures: Gestures): Routes {
  const { view, world, ask, refuse } = gestures;
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
  const remove = (sheet: SheetId) =>
    leaving(sheet, () => world.change(() => grid.deleteSheet(sheet)));
  return {
    [InsertSheetCommand.id]: handled(() => addSheet(gestures)),
    [CopySheetCommand.id]: handled((params: SheetParams) => copySheet(gestures, sheetOf(params))),
    [RemoveSheetCommand.id]: handled((params: IRemoveSheetCommandParams) =>
      remove(sheetOf(params)),
    ),
    [RemoveSheetConfirmCommand.id]: handled(async (params: SheetParams) => {
      const sheet = sheetOf(params);
      if (isLast(sheet)) return refuse('last sheet');
      if (await ask(deletion(gestures, sheet))) remove(sheet);
      view.focus();
    }),
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

function deletion({ view }: Gestures, sheet: SheetId): Warning {
  const { deleteTitle, deleteQuestion } = SHEET_WORDS[view.language];
  return { title: deleteTitle, message: deleteQuestion(nameOf(view.grid, sheet)) };
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
