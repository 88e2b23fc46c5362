import type { SheetId } from '../actions/workbook';

/**
 * The sheet of an id.
 *
 * @throws when it was deleted meanwhile
 */
export function findSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  id: SheetId,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === id);
  if (!sheet) throw new Error(`There is no sheet ${id}.`);
  return sheet;
}
