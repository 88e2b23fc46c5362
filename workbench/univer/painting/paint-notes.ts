import { generateRandomId } from '@univerjs/core';
import {
  type ISheetNote,
  RemoveNoteMutation,
  SheetsNoteModel,
  UpdateNoteMutation,
} from '@univerjs/sheets-note';
import type { SheetState } from '../../grid/grid-state';
import { attachmentsChanged } from './attachments-changed';
import type { PaintedWorkbook } from './painted-workbook';
import type { SheetChange } from './picture';

interface PlacedNote {
  readonly row: number;
  readonly col: number;
  readonly note: string;
}

/**
 * Paints notes. Univer moves notes by itself where rows were inserted or removed, but keeps those of
 * removed rows: what it has now is compared with what there is to show.
 */
export function paintNotes(painted: PaintedWorkbook, change: SheetChange): void {
  if (!attachmentsChanged(change)) return;
  const { unitId, injector, mutate } = painted;
  const target = { unitId, sheetId: change.subUnitId };
  const missing = new Map(notesOf(change.after).map((note) => [keyOf(note), note]));
  const shown = injector.get(SheetsNoteModel).getSheetNotes(unitId, change.subUnitId);
  for (const old of [...(shown?.values() ?? [])]) {
    if (missing.get(keyOf(old))?.note === old.note) missing.delete(keyOf(old));
    else mutate(RemoveNoteMutation, { ...target, noteId: old.id, silent: true });
  }
  for (const { row, col, note } of missing.values()) {
    mutate(UpdateNoteMutation, { ...target, row, col, note: newNote(row, col, note) });
  }
}

const keyOf = ({ row, col }: { row: number; col: number }): string => `${row}:${col}`;

function notesOf({ rows }: SheetState): PlacedNote[] {
  const notes: PlacedNote[] = [];
  rows.forEach((stored, row) => {
    stored?.attachments.forEach((set, col) => {
      if (set?.note) notes.push({ row, col, note: set.note });
    });
  });
  return notes;
}

const LINE_LENGTH = 32;
const LINE_PIXELS = 20;

/** With an id of its own, by which Univer finds it at once; as high as its lines need. */
function newNote(row: number, col: number, note: string): ISheetNote {
  const lines = note
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_LENGTH)), 0);
  const height = Math.min(Math.max(lines + 1, 3), 16) * LINE_PIXELS;
  return { id: generateRandomId(), row, col, width: 220, height, note };
}
