import { describe, expect, it } from 'vitest';
import { runScript, worldOf } from './run-script';

describe('a sheet', () => {
  it('has 1000 rows and 26 columns, and 0 as last row when it is empty', () => {
    const { record } = runScript(`
      log([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn()]);
      log(sheet.getDataRange().getA1Notation());
      sheet.getRange('C7').setValue(1);
      log([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()])`);
    expect(record.log).toEqual(['[1000,26,0,0]', 'A1', '[7,3,"A1:C7"]']);
  });

  it('is found by name whatever the case, and by id', () => {
    const { record } = runScript(`
      const deals = book.insertSheet('Deals', 0);
      log([book.getSheetByName('DEALS').getSheetId() === deals.getSheetId(),
        book.getSheetById(deals.getSheetId()).getName(), book.getSheetByName('None'),
        book.getSheets().map((one) => one.getName()), deals.getIndex()]);
      deals.setName('Salg'); log(deals.getName());
      book.deleteSheet(deals); log(book.getSheets().length);
      refused(() => book.deleteSheet(sheet)); refused(() => deals.getName())`);
    expect(record.log).toEqual([
      '[true,"Deals",null,["Deals","Sheet1"],1]',
      'Salg',
      '1',
      "Exception: You can't remove all the sheets in a document.",
      'Exception: Sheet 1 not found',
    ]);
  });

  it('hides, shows and sizes columns', () => {
    const { record } = runScript(`
      sheet.hideColumns(2, 2); sheet.setColumnWidth(1, 250); sheet.showColumns(3);
      log([1, 2, 3].map((column) => sheet.isColumnHiddenByUser(column)));
      log([sheet.getColumnWidth(1), sheet.getColumnWidth(2)]);
      refused(() => { sheet.hideColumns(27); SpreadsheetApp.flush() })`);
    expect(record.log).toEqual([
      '[false,true,false]',
      '[250,100]',
      'Exception: Those columns are out of bounds.',
    ]);
  });

  it('freezes rows, takes a colour and hides beside another', () => {
    const { record } = runScript(`
      const other = book.insertSheet('Other');
      sheet.setFrozenRows(1); sheet.setTabColor('#ff0000'); sheet.hideSheet();
      log([sheet.getFrozenRows(), sheet.getTabColor(), sheet.isSheetHidden(), other.isSheetHidden()])`);
    expect(record.log).toEqual(['[1,"#ff0000",true,false]']);
  });

  it('gives its place in front to the next visible sheet when it is hidden or deleted', () => {
    const { record } = runScript(`
      const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((name, index) => book.insertSheet(name, index));
      const front = () => book.getActiveSheet().getName();
      const seen = [];
      b.hideSheet();
      a.activate().hideSheet(); seen.push(front());
      d.hideSheet(); seen.push(front());
      book.deleteSheet(c); seen.push(front());
      a.showSheet(); sheet.hideSheet(); seen.push(front());
      log(seen)`);
    expect(record.error).toBeUndefined();
    expect(record.log).toEqual(['["C","C","Sheet1","A"]']);
  });

  it('keeps one row that is not frozen', () => {
    const { record } = runScript(`
      sheet.setFrozenRows(2); refused(() => sheet.deleteRows(2, 999)); refused(() => sheet.deleteRows(1, 999))`);
    expect(record.log).toEqual([
      'Exception: Sorry, it is not possible to delete all non-frozen rows.',
      'allowed',
    ]);
  });

  it('refuses to grow beyond 10 million cells', () => {
    const { record } = runScript('sheet.insertRowsAfter(1000, 400000)');
    expect(record.error?.message).toBe(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  it('clears contents and looks, not number formats', () => {
    const { record } = runScript(`
      sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNumberFormat('0.00');
      sheet.clear(); const cell = sheet.getRange('A1');
      log([cell.isBlank(), cell.getBackground(), cell.getNumberFormat()])`);
    expect(record.log).toEqual(['[true,"#ffffff","0.00"]']);
  });

  it('writes scattered cells in one call', () => {
    const { record, grid, world } = runScript(
      "sheet.getRangeList(['A1', 'C2:C3']).setValue('x'); sheet.getRangeList(['C3']).clearContent()",
    );
    expect(record.calls).toEqual(['RangeList.setValue', 'RangeList.clearContent']);
    expect(grid.values(world.area('Sheet1', 'A1:C3'))).toEqual([
      ['x', null, null],
      [null, null, 'x'],
      [null, null, null],
    ]);
  });
});

describe('a named range', () => {
  it('is found by name, follows inserted rows and is removed', () => {
    const { record } = runScript(`
      book.setNamedRange('Deals_Stage', sheet.getRange('B2:B9'));
      sheet.insertRowsBefore(1, 1); sheet.insertColumnsBefore(1, 1);
      const [named] = book.getNamedRanges();
      log([named.getName(), named.getRange().getA1Notation()]);
      log([book.getRangeByName('Deals_Stage').getRow(), book.getRangeByName('None')]);
      log(book.getRange('Deals_Stage').getA1Notation());
      named.remove(); log(book.getNamedRanges().length)`);
    expect(record.log).toEqual(['["Deals_Stage","C3:C10"]', '[3,null]', 'C3:C10', '0']);
  });

  it('throws for its range when its cells were deleted', () => {
    const { record } = runScript(`
      book.setNamedRange('Gone', sheet.getRange('B1:B9')); sheet.deleteColumns(2, 1);
      log(book.getRangeByName('Gone')); refused(() => book.getNamedRanges()[0].getRange())`);
    expect(record.log).toEqual(['null', 'Exception: The named range "Gone" does not exist.']);
  });
});

it('keeps conditional formats as a list', () => {
  const { record } = runScript(`
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>0')
      .setBackground('#ffee00').setFontColor('#000000').setRanges([sheet.getRange('A1:A9')]).build();
    sheet.setConditionalFormatRules([rule]);
    sheet.insertRowsBefore(1, 1);
    const [known] = sheet.getConditionalFormatRules();
    log([known.getRanges()[0].getA1Notation(), known.getBooleanCondition().getCriteriaValues(),
      known.getBooleanCondition().getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA]);
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), known.copy().build()]);
    log(sheet.getConditionalFormatRules().length);
    refused(() => SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().build())`);
  expect(record.log).toEqual([
    '["A2:A10",["=$A2>0"],true]',
    '2',
    'Exception: Ranges must have at least one range.',
  ]);
});

it('lets another program write without being undone or seen', () => {
  const { world, grid } = worldOf('function onEdit() {}');
  const record = world.script(({ SpreadsheetApp }) => {
    const book = SpreadsheetApp.getActive();
    book
      .insertSheet('Deals')
      .getRange(1, 1, 1, 2)
      .setValues([['Deal', 'Stage']]);
  });
  expect(record).toMatchObject({
    context: 'API',
    calls: ['Spreadsheet.insertSheet', 'Range.setValues'],
  });
  expect(grid.values(world.area('Deals', 'A1:B1'))).toEqual([['Deal', 'Stage']]);
});
