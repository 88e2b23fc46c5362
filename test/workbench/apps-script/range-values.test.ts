import { describe, expect, it } from 'vitest';
import { runScript } from './run-script';

/** What cells hold after `setValues` of one row, as `getValues` reads them. */
function roundTrip(row: string, options: Parameters<typeof runScript>[1] = {}) {
  const { record } = runScript(
    `const row = ${row}; const range = sheet.getRange(1, 1, 1, row.length);
     range.setValues([row]); log(range.getValues()[0]); log(range.getFormulas()[0])`,
    options,
  );
  expect(record.error).toBeUndefined();
  return record.log.map((line) => JSON.parse(line) as unknown[]);
}

describe('values in', () => {
  it('keep numbers, booleans and text, and empty by null, undefined and ""', () => {
    expect(roundTrip('[1.5, true, "text", null, undefined, ""]')[0]).toEqual([
      1.5,
      true,
      'text',
      '',
      '',
      '',
    ]);
  });

  it('read text as a person types it', () => {
    expect(roundTrip('["1,234.5", "TRUE", "007", "12%", "-5", "+5", "-x"]')[0]).toEqual([
      1234.5,
      true,
      7,
      0.12,
      -5,
      '+5',
      '-x',
    ]);
  });

  it('read text by the locale of the spreadsheet', () => {
    const [values] = roundTrip('["1,5", "31.12.2026", "1.5"]', {
      locale: 'nb_NO',
      timeZone: 'UTC',
    });
    expect(values?.slice(0, 2)).toEqual([1.5, '2026-12-31T00:00:00.000Z']);
  });

  it('take an apostrophe away and a leading = as a formula', () => {
    const [values, formulas] = roundTrip(`["'007", "'=x", "=A1"]`);
    expect(values).toEqual(['007', '=x', '007']);
    expect(formulas).toEqual(['', '', '=A1']);
  });

  it('keep text as it is in a cell with the format @, but for = and the apostrophe', () => {
    const { record } = runScript(`
      const range = sheet.getRange('A1:C1').setNumberFormat('@');
      range.setValues([['007', "'x", '=A1']]);
      log(range.getValues()); log(range.getFormulas())`);
    expect(record.log).toEqual(['[["007","x","007"]]', '[["","","=A1"]]']);
  });

  it('fill the whole range by setValue', () => {
    const { record } = runScript(
      "log(sheet.getRange('A1:B2').setValue(3).getValues()); log(sheet.getLastRow())",
    );
    expect(record.log).toEqual(['[[3,3],[3,3]]', '2']);
  });

  it.each([
    ['{}', '((class))'],
    ['[[1]]', '(number[])'],
    ['NaN', '(number)'],
  ])('refuse %s in a cell and write nothing of the call', (value, types) => {
    const { record, grid, world } = runScript(`sheet.getRange('A1:B1').setValues([[1, ${value}]])`);
    expect(record.error?.message).toBe(
      `The parameters ${types} don't match the method signature for SpreadsheetApp.Range.setValues.`,
    );
    expect(grid.values(world.area('Sheet1', 'A1'))).toEqual([[null]]);
  });

  it('refuse more than 50,000 characters', () => {
    const { record } = runScript("sheet.getRange('A1').setValue('x'.repeat(50001))");
    expect(record.error?.message).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(
      runScript("sheet.getRange('A1').setValue('x'.repeat(50000))").record.error,
    ).toBeUndefined();
  });

  it('append below the last row with content, in a sheet that grows', () => {
    const { record } = runScript(`
      sheet.getRange('A1000').setValue('last');
      sheet.appendRow(['a', 1]);
      log([sheet.getMaxRows(), sheet.getRange('A1001:B1001').getValues()])`);
    expect(record.log).toEqual(['[1001,[["a",1]]]']);
  });

  it('refuse a formula with ; between arguments, which is no en-US syntax', () => {
    expect(() => runScript("sheet.getRange('A1').setFormula('=SUM(1;2)')")).toThrow('en-US');
    expect(() => runScript("sheet.getRange('A1').setFormula('={1;2}')")).not.toThrow();
  });

  it('refuse setValue of a formula in a locale with another syntax', () => {
    expect(() => runScript("sheet.getRange('A1').setValue('=A2')", { locale: 'nb_NO' })).toThrow(
      'not emulated: setValue of a formula in the locale nb_NO',
    );
  });
});

describe('dates', () => {
  it('are the instant of the wall clock in the spreadsheet’s time zone, not the script’s', () => {
    const zones = { timeZone: 'Asia/Tokyo', scriptTimeZone: 'America/New_York' };
    const { world } = runScript('', zones);
    world.type('Sheet1', 'A1', '2026-03-05');
    const { record } = runScript(
      `sheet.getRange('A1').setValue('2026-03-05');
       log(sheet.getRange('A1').getValue().toISOString())`,
      zones,
    );
    expect(record.log).toEqual(['2026-03-04T15:00:00.000Z']);
  });

  it('are written as the wall clock of the spreadsheet’s time zone', () => {
    const { record } = runScript(
      `sheet.getRange('A1').setValue(new Date('2026-03-04T15:00:00Z'));
       log([sheet.getRange('A1').getDisplayValue(), sheet.getRange('A1').getNumberFormat()])`,
      { timeZone: 'Asia/Tokyo' },
    );
    expect(record.log).toEqual(['["3/5/2026","M/d/yyyy"]']);
  });

  it('keep midnight on the day that summer time begins', () => {
    const { record } = runScript(
      `sheet.getRange('A1:A2').setValues([['2026-03-29'], ['2026-03-30']]);
       log(sheet.getRange('A1:A2').getValues().map(([date]) => date.toISOString()))`,
      { timeZone: 'Europe/Oslo' },
    );
    expect(record.log).toEqual(['["2026-03-28T23:00:00.000Z","2026-03-29T22:00:00.000Z"]']);
  });

  it('come from numbers that stand in a cell that once held a date', () => {
    const { record } = runScript(`
      const cell = sheet.getRange('A1').setValue(new Date(2026, 0, 1));
      cell.clear(); cell.setValue(2);
      log(cell.getValue() instanceof Date)`);
    expect(record.log).toEqual(['true']);
  });
});

it('reads the format of a cell without one as Google writes it', () => {
  const { record } = runScript("log(sheet.getRange('A1').getNumberFormat())");
  expect(record.log).toEqual(['0.###############']);
});

it('reads what people see by getDisplayValues', () => {
  const { record } = runScript(
    "sheet.getRange('A1:B1').setValues([['1234,5', true]]); log(sheet.getRange('A1:C1').getDisplayValues())",
    { locale: 'nb_NO' },
  );
  expect(record.log).toEqual(['[["1234,5","SANN",""]]']);
});
