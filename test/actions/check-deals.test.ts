import { describe, expect, it } from 'vitest';
import { emptyWorld, openPipeline } from '../pipeline-world';
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
    expect(rowWith(world, 'Check', 'D2')[1]).toContain(
      '“200000 EUR” is not in USD and is left out of the tabs. Formulas in cells cannot see number formats and count it as USD',
    );
    expect(rowWith(world, 'Forecast', 'Other currency')[1]).toBe(1);
    expect(rowWith(world, 'Forecast', 'Total').slice(1, 3)).toEqual([1, 100_000]);
    expect(rowWith(world, 'Funnel', 'Proposal')[9]).toBe(0);
  });

  it('says of a currency in the cell’s text only that it is left out', () => {
    const world = adoptedDeals();
    world.type(SHEET, 'D2', '200 EUR');
    world.menu('checkAllDeals');
    expect(rowWith(world, 'Check', 'D2')[1]).toMatch(/is not in USD and is left out\. Convert it/);
  });

  it('takes values sorted apart from the names once they are cleared and typed again', () => {
    const world = adoptedDeals();
    const listed = () => {
      world.menu('checkAllDeals');
      return world.values('Check').filter(([, text]) => String(text).includes('sorted apart'));
    };
    const write = (a1: string, values: (string | number)[][]) =>
      world.script(({ SpreadsheetApp }) => {
        SpreadsheetApp.getActive().getSheetByName(SHEET)?.getRange(a1).setValues(values);
      });
    const swapped = [
      ['Qualification', 100_000],
      ['Proposal', 200_000],
    ];
    write('C2:D3', swapped);
    expect(listed()).toHaveLength(2);
    for (const a1 of ['C2', 'D2', 'C3', 'D3']) world.type(SHEET, a1, '');
    expect(listed()).toHaveLength(0);
    for (const [a1, text] of [
      ['C2', 'Qualification'],
      ['D2', '100000'],
      ['C3', 'Proposal'],
      ['D3', '200000'],
    ] as const)
      world.type(SHEET, a1, text);
    expect(listed()).toHaveLength(0);
    expect(
      world
        .values(SHEET)
        .slice(1, 3)
        .map((row) => row.slice(2, 4)),
    ).toEqual(swapped);
  });

  it('lists a deal that starts too far until it moves, and blanks nothing', () => {
    const world = openPipeline();
    const issues = () => {
      world.menu('checkAllDeals');
      const texts = world.values('Check').map(([, text]) => String(text));
      return texts.filter((text) => text.includes('no deal starts'));
    };
    world.paste('Deals', 'A2', [['Acme', 'Acme', 'Kari', 'Proposal', '100', '2026-12-20']]);
    expect(issues()).toEqual([expect.stringContaining('row 2, Stage: the deal')]);
    expect(world.value('Deals', 'D2')).toBe('Proposal');
    world.type('Deals', 'D2', 'Negotiation');
    expect(issues()).toEqual([]);
  });

  it('takes deals of a sample as begun before the add-on saw them', () => {
    const world = emptyWorld();
    world.screen.answers.push('YES', 'OK');
    world.menu('setUpSpreadsheet');
    world.menu('checkAllDeals');
    expect(String(world.values('Check'))).not.toContain('no deal starts');
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
