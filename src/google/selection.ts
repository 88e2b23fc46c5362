import type { Selection } from '../actions/platform';
import { findSheet } from './find-sheet';

/** Where the user is, through Google's service. */
export const createSelection = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): Selection => ({
  row: () => {
    const range = spreadsheet.getActiveRange();
    return range && { sheet: range.getSheet().getSheetId(), row: range.getRow() };
  },
  selectRow: (sheet, row, columns) => {
    findSheet(spreadsheet, sheet).getRange(row, 1, 1, columns).activate();
  },
});
