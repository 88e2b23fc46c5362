import { RemoveDataValidationMutation } from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { RemoveNoteMutation, SheetsNoteModel } from '@univerjs/sheets-note';
import { type PaintedWorkbook, subUnitIdOf } from './painted-workbook';
import type { Picture } from './picture';

/**
 * Takes from sheets that are about to go what Univer would keep, for one may come back under its id
 * when an edit is taken back.
 */
export function clearRemovedSheets(
  painted: PaintedWorkbook,
  before: Picture,
  after: Picture,
): void {
  const kept = new Set(after.sheets.map(({ properties }) => properties.id));
  for (const { properties } of before.sheets) {
    if (!kept.has(properties.id)) clearSheet(painted, subUnitIdOf(properties.id));
  }
}

function clearSheet({ unitId, injector, mutate }: PaintedWorkbook, subUnitId: string): void {
  const target = { unitId, subUnitId };
  const rules = injector.get(SheetDataValidationModel).getRules(unitId, subUnitId);
  if (rules.length > 0) {
    mutate(RemoveDataValidationMutation, {
      ...target,
      ruleId: rules.map(({ uid }) => uid),
      source: 'patched',
    });
  }
  const notes = injector.get(SheetsNoteModel).getSheetNotes(unitId, subUnitId);
  for (const noteId of [...(notes?.keys() ?? [])]) {
    mutate(RemoveNoteMutation, { unitId, sheetId: subUnitId, noteId, silent: true });
  }
}
