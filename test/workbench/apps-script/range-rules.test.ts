import { describe, expect, it } from 'vitest';
import { runScript, worldOf } from './run-script';

const REJECTING = `
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Lead', 'Won'])
    .setAllowInvalid(false).build();`;

describe('a validation rule', () => {
  it('that rejects makes a script’s write fail as a whole, naming the first cell', () => {
    const { record, grid, world } = runScript(`${REJECTING}
      sheet.getRange('F1:F3').setDataValidation(rule);
      sheet.getRange('F1:F3').setValues([['Lead'], ['Lost'], ['']]); SpreadsheetApp.flush();`);
    expect(record.error).toEqual({
      name: 'Exception',
      message:
        'The data you entered in cell F2 violates the data validation rules set on this cell.',
    });
    expect(grid.values(world.area('Sheet1', 'F1:F3')).flat()).toEqual([null, null, null]);
  });

  it('allows invalid entries unless told otherwise, and blanks always', () => {
    const { record } = runScript(`${REJECTING}
      const kind = SpreadsheetApp.newDataValidation().requireValueInList(['A']).build();
      sheet.getRange('A1').setDataValidation(kind).setValue('B');
      sheet.getRange('B1').setDataValidation(rule).setValue('');
      log([kind.getAllowInvalid(), sheet.getRange('A1').getValue()])`);
    expect(record.log).toEqual(['[true,"B"]']);
  });

  it('follows the range that lists its values', () => {
    const { record } = runScript(`
      const list = sheet.getRange('H1:H2');
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(list, true)
        .setAllowInvalid(false).build();
      const cell = sheet.getRange('A1').setDataValidation(rule);
      list.setValues([['Lead'], ['Won']]);
      cell.setValue('Won'); SpreadsheetApp.flush();
      list.setValues([['Lead'], ['Lost']]);
      refused(() => { cell.setValue('Won'); SpreadsheetApp.flush(); });`);
    expect(record.log[0]).toContain('The data you entered in cell A1 violates');
  });

  it('is read back with what it asks for', () => {
    const { record } = runScript(`${REJECTING}
      const cell = sheet.getRange('A1').setDataValidation(rule);
      const [[known, none]] = sheet.getRange('A1:B1').getDataValidations();
      log([known.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
        known.getCriteriaValues(), known.copy().setAllowInvalid(true).build().getAllowInvalid(), none]);
      sheet.getRange('A1').clearDataValidations(); log(sheet.getRange('A1').getDataValidation());
      sheet.getRange('A1:A2').setDataValidations([[null], [rule]]);
      log(sheet.getRange('A2').getDataValidation().getAllowInvalid())`);
    expect(record.log).toEqual(['[true,[["Lead","Won"],true],true,null]', 'null', 'false']);
  });
});

describe('a protection', () => {
  const BUNDLE = `
    function protect() {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:A2');
      const protection = range.protect().setDescription('Stages');
      protection.removeEditors(['ola@example.com']);
    }
    function warn() {
      SpreadsheetApp.getActiveSheet().protect().setWarningOnly(true).addEditors([]);
    }
    function write() { SpreadsheetApp.getActiveSheet().getRange('A2:B2').setValue('x'); }
    function look() {
      const all = SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE);
      Logger.log(JSON.stringify(all.map((one) =>
        [one.getDescription(), one.getRange().getA1Notation(), one.canEdit()])));
    }`;
  const refusal =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  it('refuses a script that runs as a person who is no editor of it', () => {
    const { world } = worldOf(BUNDLE);
    world.asUser('ola');
    world.asUser('kari');
    world.asUser('owner');
    world.menu('protect');
    expect(world.menu('write').error).toBeUndefined();
    world.asUser('ola');
    expect(world.menu('write').error?.message).toBe(refusal);
    expect(world.menu('look').log).toEqual(['[["Stages","A1:A2",false]]']);
    world.asUser('kari');
    expect(world.menu('write').error).toBeUndefined();
  });

  it('that only warns stops no script', () => {
    const { world } = worldOf(BUNDLE);
    world.asUser('ola');
    world.asUser('owner');
    world.menu('warn');
    world.asUser('ola');
    expect(world.menu('write').error).toBeUndefined();
  });

  it('keeps nobody out when it is new', () => {
    const { world } = worldOf(
      'function run() { SpreadsheetApp.getActiveSheet().protect(); } function write() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }',
    );
    world.menu('run');
    world.asUser('ola');
    expect(world.menu('write').error).toBeUndefined();
  });
});

it('knows the filter of a sheet, and removes it', () => {
  const { record } = runScript(`
    log(sheet.getFilter());
    sheet.getRange('A1:C9').createFilter();
    log(sheet.getFilter().getRange().getA1Notation());
    sheet.getFilter().remove(); log(sheet.getFilter())`);
  expect(record.log).toEqual(['null', 'A1:C9', 'null']);
});

it('merges cells, of which the first keeps its content', () => {
  const { record } = runScript(`
    sheet.getRange('A1:C1').setValues([['title', 'gone', 'stays']]);
    sheet.getRange('A1:B1').merge();
    log(sheet.getRange('A1:C1').getValues());
    log([sheet.getRange('B1').isPartOfMerge(), sheet.getRange('C1').isPartOfMerge()]);
    log(sheet.getRange('A1:Z9').getMergedRanges().map((range) => range.getA1Notation()))`);
  expect(record.log).toEqual(['[["title","","stays"]]', '[true,false]', '["A1:B1"]']);
});

it('sets and reads looks and notes', () => {
  const { record } = runScript(`
    sheet.getRange('A1:B1').setBackground('#ff0000').setFontWeight('bold').setWrap(true);
    sheet.getRange('A1:B1').setBackgrounds([['#00ff00', null]]).setNotes([['one', '']]);
    const range = sheet.getRange('A1:B1');
    log([range.getBackgrounds(), range.getFontWeights(), range.getNotes(), range.getFontColors()]);
    range.clearFormat(); log([range.getBackgrounds(), range.getNotes()])`);
  expect(record.log).toEqual([
    '[[["#00ff00","#ffffff"]],[["bold","bold"]],[["one",""]],[["#000000","#000000"]]]',
    '[[["#ffffff","#ffffff"]],[["one",""]]]',
  ]);
});

it('sorts by several columns', () => {
  const { record } = runScript(`
    const range = sheet.getRange('A1:B3').setValues([['b', 1], ['a', 1], ['a', 2]]);
    range.sort([{ column: 1, ascending: true }, { column: 2, ascending: false }]);
    log(range.getValues()); range.sort({ column: 2, ascending: true }); log(range.getValues())`);
  expect(record.log).toEqual(['[["a",2],["a",1],["b",1]]', '[["a",1],["b",1],["a",2]]']);
});

it('moves the sorted rows of a range, its column counted from the sheet’s first', () => {
  const { record } = runScript(`
    const range = sheet.getRange('B1:C2').setValues([['x', 2], ['y', 1]]);
    range.sort(3); log(range.getValues())`);
  expect(record.log).toEqual(['[["y",1],["x",2]]']);
});
