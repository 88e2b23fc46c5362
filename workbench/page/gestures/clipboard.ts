import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { displayText } from '../../grid/display-text';
import type { Area } from '../../grid/grid';
import type { SpreadsheetView } from '../sheet/spreadsheet';
import { cellsOfHtml, cellsOfText, repeatedOver, textOfCells } from './clipboard-text';
import { type Gestures, handled, type Routes, unlessEditing } from './gesture-world';
import { a1Of, fullA1Of, nameOf } from './place';

/** What was copied here; while the clipboard still has its text, pasting copies cells. */
interface Copied {
  readonly area: Area;
  readonly text: string;
  readonly cut: boolean;
}

/**
 * Copy, cut and paste. Univer's own clipboard is left aside: what comes from elsewhere is pasted as
 * texts, what was copied here as cells with formulas, formats and rules.
 */
export function clipboardRoutes(gestures: Gestures): Routes {
  const { view } = gestures;
  const editing = () => view.injector.get(IEditorBridgeService).isVisible().visible;
  let copied: Copied | null = null;
  const copy = (cut: boolean) => {
    const area = view.selection();
    if (view.selections().length > 1) return gestures.refuse('several areas');
    if (!area) return;
    const text = shownText(view, area);
    copied = { area, text, cut };
    writeClipboard(text);
  };
  const paste = (plain: string, html: string) => {
    const own = copied?.text === plain ? copied : null;
    if (own) pasteCells(gestures, own);
    else pasteTexts(gestures, plain === '' ? (cellsOfHtml(html) ?? [['']]) : cellsOfText(plain));
    if (own?.cut) copied = null;
  };
  listenForPaste(view, editing, paste);
  return {
    'univer.command.copy': unlessEditing(editing, () => copy(false)),
    'sheet.command.copy': handled(() => copy(false)),
    'univer.command.cut': unlessEditing(editing, () => copy(true)),
    'sheet.command.cut': handled(() => copy(true)),
    'univer.command.paste': unlessEditing(editing, () => readClipboard(gestures, paste)),
    'sheet.command.paste': handled(() => readClipboard(gestures, paste)),
    'sheet.command.paste-by-short-key': handled(() => {}),
  };
}

function shownText({ grid, locale }: SpreadsheetView, area: Area): string {
  const formats = grid.shownFormats(area);
  const texts = grid
    .values(area)
    .map((row, r) => row.map((value, c) => displayText(value, formats[r]?.[c] ?? '', locale)));
  return textOfCells(texts);
}

/** Works in every browser as part of a key press or click, without asking for permission. */
function writeClipboard(text: string): void {
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', write, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', write, { capture: true });
}

function listenForPaste(
  { container }: SpreadsheetView,
  editing: () => boolean,
  paste: (plain: string, html: string) => void,
): void {
  const listener = (event: ClipboardEvent) => {
    const inGrid = event.target instanceof Node && container.contains(event.target);
    if (!inGrid || editing() || !event.clipboardData) return;
    if (isField(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    paste(event.clipboardData.getData('text/plain'), event.clipboardData.getData('text/html'));
  };
  document.addEventListener('paste', listener, { capture: true });
}

/** Univer's dialogs and the name box have fields of their own. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

function readClipboard({ refuse }: Gestures, paste: (plain: string, html: string) => void): void {
  navigator.clipboard.readText().then(
    (text) => paste(text, ''),
    () => refuse('clipboard'),
  );
}

/** Pasted texts fill a selection that is a multiple of their size. */
function pasteTexts({ view, world }: Gestures, cells: string[][]): void {
  const area = view.selection();
  if (!area) return;
  const block = repeatedOver(cells, area.rows, area.columns);
  world.paste(nameOf(view.grid, area.sheet), a1Of({ ...area, rows: 1, columns: 1 }), block);
  view.select({
    ...area,
    rows: block.length,
    columns: Math.max(...block.map((row) => row.length)),
  });
}

function pasteCells({ view, world }: Gestures, { area: source, cut }: Copied): void {
  const area = view.selection();
  if (!area) return;
  const fits = area.rows % source.rows === 0 && area.columns % source.columns === 0 && !cut;
  const target = fits ? area : { ...area, rows: source.rows, columns: source.columns };
  const paste = cut ? world.moveCells : world.copyCells;
  paste(nameOf(view.grid, area.sheet), fullA1Of(view.grid, source), a1Of(target));
  view.select(target);
}
