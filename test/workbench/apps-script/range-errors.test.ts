import { expect, it } from 'vitest';
import { runScript } from './run-script';

it.each([
  ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
  ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
  ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
  [
    'sheet.getRange(1001, 1)',
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  [
    'sheet.getRange("AA1")',
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  ['sheet.getRange("what")', 'Range not found'],
  ['sheet.getRange("A")', 'Range not found'],
  ['sheet.getRange("Nowhere!A1")', 'Range not found'],
  ['sheet.getRange("B2").offset(-2, 0)', 'The starting row of the range is too small.'],
  [
    'sheet.getRange("A1:B2").setValues([[1, 2]])',
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    'sheet.getRange("A1:B2").setValues([[1, 2], [3]])',
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [
    'sheet.getRange("A1").setValues("x")',
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    'sheet.getRange("A1").setValues([1])',
    "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    'book.setNamedRange("Deals", sheet.getRange("A1"), null)',
    "The parameters (String,SpreadsheetApp.Range,null) don't match the method signature for SpreadsheetApp.Spreadsheet.setNamedRange.",
  ],
  [
    'sheet.getRange(true, {})',
    "The parameters (Boolean,(class)) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
  ['book.setNamedRange("A1", sheet.getRange("A1"))', 'The name given to this range is invalid.'],
  ['book.removeNamedRange("None")', 'The named range "None" does not exist.'],
  [
    'book.insertSheet("sheet1")',
    'A sheet with the name "sheet1" already exists. Please enter another name.',
  ],
  ['sheet.hideSheet()', "You can't hide all the sheets in a document."],
  ['sheet.deleteRows(1, 1000)', 'Sorry, it is not possible to delete all non-frozen rows.'],
  ['sheet.deleteRows(1000, 2)', 'Those rows are out of bounds.'],
  [
    'sheet.getRange("A1").createFilter(); sheet.getRange("C1").createFilter()',
    "You can't create a filter in a sheet that already has a filter.",
  ],
  [
    'sheet.appendRow([])',
    "The parameters (number[]) don't match the method signature for SpreadsheetApp.Sheet.appendRow.",
  ],
])('%s throws Google’s text', (call, message) => {
  expect(runScript(call).record.error).toEqual({ name: 'Exception', message });
});

it('throws errors of the script’s own realm that print with the name Exception', () => {
  const { record } = runScript(`
    try { sheet.getRange(0, 1) } catch (e) { log([e instanceof Error, String(e)]) }`);
  expect(record.log).toEqual(['[true,"Exception: The starting row of the range is too small."]']);
});

it('resolves open ends against the grid, not against its content', () => {
  const { record } = runScript(`
    log(['A:A', 'B3:B', '3:5', 'C1'].map((a1) => sheet.getRange(a1).getA1Notation()))`);
  expect(record.log).toEqual(['["A1:A1000","B3:B1000","A3:Z5","C1"]']);
});

it('keeps a range at its position when rows are inserted above it', () => {
  const { record } = runScript(`
    const range = sheet.getRange('A2').setValue('moved');
    sheet.insertRowsBefore(1, 1);
    log([range.getA1Notation(), range.getValue(), sheet.getRange('A3').getValue()])`);
  expect(record.log).toEqual(['["A2","","moved"]']);
});

it('prints handles as their class', () => {
  const { record } = runScript('log([String(book), String(sheet), String(sheet.getRange("A1"))])');
  expect(record.log).toEqual(['["Spreadsheet","Sheet","Range"]']);
});

it('throws for what is not emulated, even when the script catches it', () => {
  expect(() => runScript('try { sheet.getRange("A1").setBorder(true) } catch (e) {}')).toThrow(
    'not emulated: Range.setBorder',
  );
  expect(() => runScript('DriveApp.getFiles()')).toThrow('not emulated: DriveApp.getFiles');
  expect(() => runScript('SpreadsheetApp.BorderStyle.SOLID')).toThrow(
    'not emulated: SpreadsheetApp.BorderStyle',
  );
});
