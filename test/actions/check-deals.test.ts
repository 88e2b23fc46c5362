import { describe, expect, it } from 'vitest';
import { adoptedDeals, DEALS, rowWith, SHEET } from './adopted-deals';

describe('checkDeals', () => {
  it('links each issue and each deal to the cell to mend', () => {
    const world = adoptedDeals();
    world.menu('checkAllDeals');
    const { sheet } = world.area(SHEET, 'A1');
    const formulas = world.grid.formulas(world.area('Check', 'A1:A20')).flat();
    expect(formulas.filter((formula) => formula !== '')).toEqual([
      `=HYPERLINK("#gid=${sheet}&range=D4","D4")`,
      `=HYPERLINK("#gid=${sheet}&range=D4","D4")`,
      `=HYPERLINK("#gid=${sheet}&range=F5","F5")`,
    ]);
    expect(rowWith(world, 'Check', 'D4')[1]).toMatch(/row 4, Amount: “ask” cannot be read/);
    expect(world.value(SHEET, 'F1')).toBe('Lost reason');
  });

  it('leaves out amounts whose number format names another currency, and says so', () => {
    const world = adoptedDeals();
    world.script(({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActive().getSheetByName(SHEET);
      sheet?.getRange('D2').setNumberFormat('[$€-1809]#,##0');
    });
    world.menu('checkAllDeals');
    world.menu('updateForecast');
    world.menu('updateFunnel');
    expect(rowWith(world, 'Check', 'D2')[1]).toContain('“200000 EUR” is not in USD');
    expect(rowWith(world, 'Forecast', 'Other currency')[1]).toBe(1);
    expect(rowWith(world, 'Forecast', 'Total').slice(1, 3)).toEqual([1, 100_000]);
    expect(rowWith(world, 'Funnel', 'Proposal')[9]).toBe(0);
  });

  it('lists what is wrong in the rules, deals without a stage and deals that are gone', () => {
    const world = adoptedDeals();
    world.type('Stages', 'C2', 'often');
    world.type(SHEET, 'A7', 'Fjord');
    world.deleteRows(SHEET, 2, 1);
    world.menu('checkAllDeals');
    const sentences = world.values('Check').map(([, sentence]) => String(sentence));
    expect(sentences.filter((one) => one.includes('often'))).toHaveLength(1);
    expect(sentences.filter((one) => one.includes('the row of “Acme” is gone'))).toHaveLength(1);
    expect(sentences.filter((one) => /row 6, Stage: the deal has no stage/.test(one))).toHaveLength(
      1,
    );
    world.menu('updateFunnel');
    expect(rowWith(world, 'Funnel', 'Row removed while open')[1]).toBe(1);
  });

  it('writes deals named like formulas and names as long as a cell', () => {
    const long = 'x'.repeat(50_000);
    const world = adoptedDeals(DEALS);
    world.script(({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActive().getSheetByName(SHEET);
      sheet?.getRange('A2:A4').setValues([["'=1+1"], ["'@me"], [long]]);
      sheet?.getRange('C4').setValue(long);
    });
    for (const name of ['checkAllDeals', 'showHistory', 'updateForecast', 'updateFunnel'])
      expect(world.menu(name).error).toBeUndefined();
    expect(rowWith(world, 'Check', '=1+1', 1)[2]).toBe('Proposal');
    expect(world.grid.formulas(world.area('Check', 'B1:B20')).flat().join('')).toBe('');
    expect(world.screen.alerts).toHaveLength(2);
  });
});
