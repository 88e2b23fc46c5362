import type { Univer } from '@univerjs/core';
import type { SheetState } from '../../grid/grid-state';
import { alignSheet } from './align-sheet';
import { clearRemovedSheets } from './clear-removed-sheets';
import { paintCells } from './paint-cells';
import { paintColumns } from './paint-columns';
import { paintMerges } from './paint-merges';
import { paintNotes } from './paint-notes';
import { paintSheetProperties } from './paint-sheet-properties';
import { paintSheets } from './paint-sheets';
import { paintLists, paintValidation } from './paint-validation';
import { hideSheets, showSheets } from './paint-visibility';
import { openPaintedWorkbook, type PaintedWorkbook, subUnitIdOf } from './painted-workbook';
import { NO_PICTURE, type PaintPicture, type PaintSheet, type Picture } from './picture';
import { workbookData } from './worksheet-data';

/** In this order: sheets exist before anything is painted on them. */
const OF_WORKBOOK: readonly PaintPicture[] = [
  clearRemovedSheets,
  showSheets,
  paintSheets,
  hideSheets,
];
/** What Univer keeps apart from the sheets. */
const APART_OF_SHEET: readonly PaintSheet[] = [paintNotes, paintValidation];
const OF_SHEET: readonly PaintSheet[] = [
  paintSheetProperties,
  paintColumns,
  paintCells,
  paintMerges,
  ...APART_OF_SHEET,
];
/** What one sheet shows of another. */
const ACROSS_SHEETS: readonly PaintPicture[] = [paintLists];

/** Makes the workbook show what changed from one picture of the grid to the next. */
export function paintPicture(painted: PaintedWorkbook, before: Picture, after: Picture): void {
  for (const paint of OF_WORKBOOK) paint(painted, before, after);
  const known = new Map(before.sheets.map((sheet) => [sheet.properties.id, sheet]));
  for (const sheet of after.sheets) {
    const old = known.get(sheet.properties.id) ?? null;
    if (old === sheet) continue;
    if (old) paintSheet(painted, old, sheet);
    else paintApart(painted, sheet);
  }
  for (const paint of ACROSS_SHEETS) paint(painted, before, after);
}

/** Opens a workbook that shows a picture. */
export function openPicture(univer: Univer, picture: Picture): PaintedWorkbook {
  const painted = openPaintedWorkbook(univer, workbookData(picture));
  for (const sheet of picture.sheets) paintApart(painted, sheet);
  for (const paint of ACROSS_SHEETS) paint(painted, NO_PICTURE, picture);
  return painted;
}

function paintSheet(painted: PaintedWorkbook, before: SheetState, after: SheetState): void {
  const change = alignSheet(painted, before, after);
  for (const paint of OF_SHEET) paint(painted, change);
}

function paintApart(painted: PaintedWorkbook, after: SheetState): void {
  const { id } = after.properties;
  const change = { id, subUnitId: subUnitIdOf(id), before: null, after, rows: [] };
  for (const paint of APART_OF_SHEET) paint(painted, change);
}
