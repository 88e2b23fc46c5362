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
import type { PaintedWorkbook } from './painted-workbook';
import type { PaintPicture, PaintSheet, Picture } from './picture';

/** In this order: sheets exist before anything is painted on them. */
const OF_WORKBOOK: readonly PaintPicture[] = [
  clearRemovedSheets,
  showSheets,
  paintSheets,
  hideSheets,
];
const OF_SHEET: readonly PaintSheet[] = [
  paintSheetProperties,
  paintColumns,
  paintCells,
  paintMerges,
  paintNotes,
  paintValidation,
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
    const change = alignSheet(painted, old, sheet);
    for (const paint of OF_SHEET) paint(painted, change);
  }
  for (const paint of ACROSS_SHEETS) paint(painted, before, after);
}
