import type { Layout, Style } from '../actions/layout';
import type { Area, SheetId } from '../actions/workbook';
import { findSheet } from './find-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How tabs of a spreadsheet look, through Google's service. */
export function createLayout(spreadsheet: Spreadsheet): Layout {
  const sheetOf = (id: SheetId) => findSheet(spreadsheet, id);
  const rangeOf = ({ sheet, row, column, rows, columns }: Area) =>
    sheetOf(sheet).getRange(row, column, rows, columns);
  return {
    insertSheet: (name, rows, columns, position = spreadsheet.getSheets().length) => {
      const sheet = spreadsheet.insertSheet(name, position);
      resize(sheet, rows, columns);
      return sheet.getSheetId();
    },
    deleteSheet: (sheet) => spreadsheet.deleteSheet(sheetOf(sheet)),
    renameSheet: (sheet, name) => {
      sheetOf(sheet).setName(name);
    },
    deleteColumns: (sheet, first, count) => sheetOf(sheet).deleteColumns(first, count),
    hideSheet: (sheet) => {
      sheetOf(sheet).hideSheet();
    },
    showSheet: (sheet) => {
      sheetOf(sheet).activate();
    },
    style: (area, style) => applyStyle(rangeOf(area), style),
    boldRows: (sheet, rows) => {
      const list = sheetOf(sheet).getRangeList(rows.map((row) => `${row}:${row}`));
      list.setFontWeight('bold');
    },
    freezeRows: (sheet, rows) => sheetOf(sheet).setFrozenRows(rows),
    hideColumns: (sheet, first, count) => sheetOf(sheet).hideColumns(first, count),
    setWidths: (sheet, first, count, widthPixels) => {
      sheetOf(sheet).setColumnWidths(first, count, widthPixels);
    },
    clear: (area) => {
      rangeOf(area).clearContent();
    },
  };
}

/** New sheets have 1000 x 26 cells; a smaller grid is quicker and counts less towards the limit. */
function resize(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
  const [rowsNow, columnsNow] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows < rowsNow) sheet.deleteRows(rows + 1, rowsNow - rows);
  if (rows > rowsNow) sheet.insertRowsAfter(rowsNow, rows - rowsNow);
  if (columns < columnsNow) sheet.deleteColumns(columns + 1, columnsNow - columns);
  if (columns > columnsNow) sheet.insertColumnsAfter(columnsNow, columns - columnsNow);
}

function applyStyle(range: GoogleAppsScript.Spreadsheet.Range, style: Style): void {
  if (style.bold !== undefined) range.setFontWeight(style.bold ? 'bold' : 'normal');
  if (style.background !== undefined) range.setBackground(style.background);
  if (style.fontColor !== undefined) range.setFontColor(style.fontColor);
  if (style.numberFormat !== undefined) range.setNumberFormat(style.numberFormat);
  if (style.wrap !== undefined) range.setWrap(style.wrap);
  if (style.align !== undefined) range.setHorizontalAlignment(style.align);
}
