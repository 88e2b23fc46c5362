import { BooleanNumber, HorizontalAlign, type IColorStyle, WrapStrategy } from '@univerjs/core';
import { type ISetStyleCommandParams, SetStyleCommand } from '@univerjs/sheets';
import { SheetDeleteNoteCommand, SheetUpdateNoteCommand } from '@univerjs/sheets-note';
import {
  type ISetNumfmtCommandParams,
  SetCurrencyCommand,
  SetNumfmtCommand,
} from '@univerjs/sheets-numfmt';
import type { Area, CellAttachments, Grid } from '../../grid/grid';
import { localeFormats } from '../../univer/calculation/locale-formats';
import { type Gestures, handled, type Routes } from './gesture-world';
import { setAreaFormat } from './number-format-menu';

interface NoteParams {
  readonly row: number;
  readonly col: number;
  readonly note: { readonly note: string };
}

/** Bold, colours, alignment, number formats, notes: no event, but Ctrl+Z takes them back. */
export function lookRoutes(gestures: Gestures): Routes {
  const { view, world } = gestures;
  return {
    [SetStyleCommand.id]: handled((params: ISetStyleCommandParams<unknown>) =>
      setStyle(gestures, params),
    ),
    [SetNumfmtCommand.id]: handled(({ values }: ISetNumfmtCommandParams) =>
      setFormats(gestures, values),
    ),
    [SetCurrencyCommand.id]: handled(() => setCurrency(gestures)),
    [SheetUpdateNoteCommand.id]: handled((params: NoteParams) => writeNote(gestures, params)),
    [SheetDeleteNoteCommand.id]: handled(() => {
      const areas = view.selections();
      world.change((grid) => attachAll(grid, areas, 'note', null));
    }),
  };
}

/** Univer tells a note again and again while it is written, and when its window is resized. */
function writeNote({ view, world }: Gestures, { row, col, note: { note } }: NoteParams): void {
  const cell = cellAt(view.activeSheet(), row, col);
  const [old = null] = view.grid.attachments(cell, 'note')[0] ?? [];
  if (note === (old ?? '')) return;
  const name = `note ${cell.sheet} ${cell.row} ${cell.column}`;
  world.change((grid) => grid.attach(cell, 'note', note || null), name);
}

const cellAt = (sheet: number, row: number, column: number): Area => ({
  sheet,
  row: row + 1,
  column: column + 1,
  rows: 1,
  columns: 1,
});

function setFormats({ view, world }: Gestures, values: ISetNumfmtCommandParams['values']): void {
  const sheet = view.activeSheet();
  world.change((grid) => {
    for (const { row, col, pattern } of values) {
      grid.setFormats(cellAt(sheet, row, col), [[pattern ?? '']]);
    }
  });
}

/** Univer takes the currency from its own locale, which is English always. */
function setCurrency({ view, world }: Gestures): void {
  const { currency } = localeFormats(view.locale);
  const areas = view.selections();
  world.change((grid) => {
    for (const area of areas) setAreaFormat(grid, area, currency);
  });
}

type Look = { [K in keyof CellAttachments]?: CellAttachments[K] | null };

function setStyle({ view, world, refuse }: Gestures, { style }: ISetStyleCommandParams<unknown>) {
  const look = lookOf(style.type, style.value);
  if (!look) return refuse('not here');
  const areas = view.selections();
  world.change((grid) => {
    for (const kind of Object.keys(look) as (keyof Look)[]) {
      attachAll(grid, areas, kind, look[kind] ?? null);
    }
  });
}

function attachAll<K extends keyof CellAttachments>(
  grid: Grid,
  areas: readonly Area[],
  kind: K,
  value: CellAttachments[K] | null,
): void {
  for (const area of areas) grid.attach(area, kind, value);
}

const ALIGNMENTS = new Map<unknown, string>([
  [HorizontalAlign.LEFT, 'left'],
  [HorizontalAlign.CENTER, 'center'],
  [HorizontalAlign.RIGHT, 'right'],
]);

/** What a part of Univer's style is in the grid; null for what the grid does not know. */
function lookOf(type: string, value: unknown): Look | null {
  switch (type) {
    case 'bl':
      return { fontWeight: value === BooleanNumber.TRUE ? 'bold' : null };
    case 'it':
      return { fontStyle: value === BooleanNumber.TRUE ? 'italic' : null };
    case 'cl':
      return { fontColor: (value as IColorStyle | null)?.rgb ?? null };
    case 'bg':
      return { background: (value as IColorStyle | null)?.rgb ?? null };
    case 'ht':
      return { horizontalAlignment: ALIGNMENTS.get(value) ?? null };
    case 'tb':
      return { wrap: value === WrapStrategy.WRAP ? true : null };
    default:
      return null;
  }
}
