import type { Area, SheetId, Workbook } from '../actions/workbook';
import { columnLetters } from '../tables/cells/column-letters';
import { type CellValues, createCellValues } from './cell-values';
import { findSheet } from './find-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells of a spreadsheet, through Google's service. */
export function createWorkbook(spreadsheet: Spreadsheet): Workbook {
  const zone = once(() => spreadsheet.getSpreadsheetTimeZone());
  const values = createCellValues(zone);
  const sheetOf = (id: SheetId) => findSheet(spreadsheet, id);
  const rangeOf = ({ sheet, row, column, rows, columns }: Area) =>
    sheetOf(sheet).getRange(row, column, rows, columns);
  return {
    names: () => namedAreas(spreadsheet),
    sheets: () =>
      spreadsheet.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() })),
    zone,
    locale: once(() => spreadsheet.getSpreadsheetLocale()),
    readAll: (sheet) => readValues(sheetOf(sheet).getDataRange(), values),
    read: (area) => readValues(rangeOf(area), values),
    allFormulas: (sheet) => sheetOf(sheet).getDataRange().getFormulas(),
    formulas: (area) => rangeOf(area).getFormulas(),
    findFormulas: (pattern) =>
      spreadsheet
        .createTextFinder(pattern)
        .useRegularExpression(true)
        .matchFormulaText(true)
        .findAll()
        .map((range) => ({ ...toArea(range), formula: range.getFormula() })),
    numberFormats: (area) => rangeOf(area).getNumberFormats(),
    gridRows: (sheet) => sheetOf(sheet).getMaxRows(),
    gridColumns: (sheet) => sheetOf(sheet).getMaxColumns(),
    isBlank: (area) => rangeOf(area).isBlank(),
    write: (area, cells) => {
      rangeOf(area).setValues(cells.map((row) => row.map((cell) => values.toGoogle(cell))));
    },
    writeSpots: (sheet, spots, value) => {
      const cells = spots.map(({ row, column }) => a1(row, column));
      sheetOf(sheet).getRangeList(cells).setValue(values.toGoogle(value));
    },
    writeFormulas: (area, formulas) => {
      rangeOf(area).setFormulas(formulas.map((row) => [...row]));
    },
    insertRowsAfter: (sheet, row, count) => {
      sheetOf(sheet).insertRowsAfter(row, count);
    },
    insertColumnsAfter: (sheet, column, count) => {
      sheetOf(sheet).insertColumnsAfter(column, count);
    },
    deleteRows: (sheet, first, count) => sheetOf(sheet).deleteRows(first, count),
    setName: (name, area) => spreadsheet.setNamedRange(name, rangeOf(area)),
    removeNames: (isOwn) => {
      for (const named of spreadsheet.getNamedRanges()) if (isOwn(named.getName())) named.remove();
    },
    flush: () => SpreadsheetApp.flush(),
  };
}

function namedAreas(spreadsheet: Spreadsheet): Map<string, Area> {
  const areas = new Map<string, Area>();
  for (const named of spreadsheet.getNamedRanges()) {
    const area = areaOf(named);
    if (area) areas.set(named.getName(), area);
  }
  return areas;
}

/** A named range whose cells were deleted has no range any more, and asking for it may throw. */
function areaOf(named: GoogleAppsScript.Spreadsheet.NamedRange): Area | null {
  try {
    const range = named.getRange();
    return range ? toArea(range) : null;
  } catch {
    return null;
  }
}

/** Where a range stands. No counted call. */
export const toArea = (range: Range): Area => ({
  sheet: range.getSheet().getSheetId(),
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

const readValues = (range: Range, values: CellValues) =>
  range.getValues().map((row) => row.map((value) => values.fromGoogle(value)));

const a1 = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** Remembers the answer for the rest of the execution. */
function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
