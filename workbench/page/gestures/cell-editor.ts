import {
  Direction,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import {
  IEditorBridgeService,
  MoveSelectionCommand,
  MoveSelectionEnterAndTabCommand,
  SetCellEditVisibleOperation,
} from '@univerjs/sheets-ui';
import { KeyCode, MetaKeys } from '@univerjs/ui';
import type { Area } from '../../grid/grid';
import { sheetIdOf } from '../../univer/painting/painted-workbook';
import { closedFormula } from './closed-formula';
import { textToEdit } from './edited-cell';
import type { Gestures, Routes } from './gesture-world';
import { a1Of, nameOf } from './place';

interface EditorParams {
  readonly visible: boolean;
  readonly eventType: DeviceInputEventType;
  readonly keycode?: KeyCode;
}

/** What was in the editor when it was closed. */
interface Entry {
  readonly cell: Area;
  readonly text: string;
}

/** Univer's cell editor and formula bar write to the world what was typed, as it was typed. */
export function cellEditorRoutes(gestures: Gestures): Routes {
  const bridge = gestures.view.injector.get(IEditorBridgeService);
  let typedOver = false;
  return {
    [SetCellEditVisibleOperation.id]: (params, proceed) => {
      const { visible, eventType, keycode } = params as EditorParams;
      if (visible && keycode === KeyCode.BACKSPACE) return clearSelection(gestures);
      if (visible) {
        typedOver = eventType === DeviceInputEventType.Keyboard && keycode !== KeyCode.F2;
        return proceed();
      }
      if (keycode === KeyCode.ESC || !bridge.isVisible().visible) return proceed();
      const entry = readEntry(gestures);
      const closed = proceed({ ...params, keycode: KeyCode.ESC });
      if (entry && (typedOver || entry.text !== textToEdit(gestures.view, entry.cell))) {
        submit(gestures, entry, keycode);
      }
      moveOn(gestures, keycode);
      return closed;
    },
  };
}

/** Backspace empties cells as Delete does; Univer would open the editor. */
export function clearSelection({ view, world }: Gestures): boolean {
  for (const area of view.selections()) world.clear(nameOf(view.grid, area.sheet), a1Of(area));
  return true;
}

function readEntry({ view }: Gestures): Entry | null {
  const place = view.injector.get(IEditorBridgeService).getEditLocation();
  const editor = view.injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  const sheet = place ? sheetIdOf(place.sheetId) : null;
  if (!place || !editor || sheet === null) return null;
  const stream = editor.getBody()?.dataStream ?? '';
  const text = stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const cell = { sheet, row: place.row + 1, column: place.column + 1, rows: 1, columns: 1 };
  return { cell, text: closedFormula(text) };
}

function submit({ view, world }: Gestures, { cell, text }: Entry, keycode?: KeyCode): void {
  const sheetName = nameOf(view.grid, cell.sheet);
  const area = view.selection();
  const overAll = keycode === (MetaKeys.CTRL_COMMAND | KeyCode.ENTER);
  if (!overAll || !area) {
    world.type(sheetName, a1Of(cell), text);
    return;
  }
  const row = Array.from({ length: area.columns }, () => text);
  world.paste(
    sheetName,
    a1Of(area),
    Array.from({ length: area.rows }, () => row),
  );
}

const STEPS = new Map<number, Direction>([
  [KeyCode.ENTER, Direction.DOWN],
  [MetaKeys.SHIFT | KeyCode.ENTER, Direction.UP],
  [KeyCode.TAB, Direction.RIGHT],
  [MetaKeys.SHIFT | KeyCode.TAB, Direction.LEFT],
  [KeyCode.ARROW_DOWN, Direction.DOWN],
  [KeyCode.ARROW_UP, Direction.UP],
  [KeyCode.ARROW_LEFT, Direction.LEFT],
  [KeyCode.ARROW_RIGHT, Direction.RIGHT],
]);

function moveOn({ view }: Gestures, keycode: KeyCode | undefined): void {
  const direction = keycode === undefined ? undefined : STEPS.get(keycode);
  if (direction === undefined || keycode === undefined) return;
  const commands = view.injector.get(ICommandService);
  const plain = keycode & ~MetaKeys.SHIFT;
  if (plain === KeyCode.ENTER || plain === KeyCode.TAB) {
    commands.executeCommand(MoveSelectionEnterAndTabCommand.id, { keycode: plain, direction });
  } else {
    commands.executeCommand(MoveSelectionCommand.id, { direction });
  }
}
