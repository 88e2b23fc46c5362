import { describe, expect, it } from 'vitest';
import { excelFormula } from '../../../../workbench/files/xlsx/excel-formula';
import { gridFormula } from '../../../../workbench/files/xlsx/grid-formula';

const DEALS = { excelName: 'Deals_2026', name: 'Deals/2026', rows: 1000, savedRows: 1000 };
const STAGES = { excelName: 'Stages', name: 'Stages', rows: 100, savedRows: 100 };
const writing = {
  sheets: new Map([
    ['deals/2026', DEALS],
    ['stages', STAGES],
  ]),
  own: DEALS,
  names: new Set(['today']),
};
const reading = {
  sheets: new Map([
    ['deals_2026', DEALS],
    ['stages', STAGES],
  ]),
  own: DEALS,
};

/** Google's formula and Excel's; each must become the other. */
const SAME = [
  ['=SUM(A2:A)', 'SUM(A2:A$1000)'],
  ["=SUM('Deals/2026'!$A$2:$A,Stages!A2:B)", "SUM('Deals_2026'!$A$2:$A$1000,'Stages'!A2:B$100)"],
  ['=SUM(A:A)+SUM(2:3)', 'SUM(A:A)+SUM(2:3)'],
  ['=IF(A1>=TODAY(),"a, ""b""; {",TRUE)', 'IF(A1>=TODAY(),"a, ""b""; {",TRUE)'],
  ['=MAXIFS(A2:A9,B2:B9,"x")', '_xlfn.MAXIFS(A2:A9,B2:B9,"x")'],
  ['=SUMPRODUCT({1,-2;3,4})', 'SUMPRODUCT({1,-2;3,4})'],
  ['=Today-A1%', 'Today-A1%'],
  ['=COUNTIF(INDIRECT("Today"),">0")', 'COUNTIF(INDIRECT("Today"),">0")'],
  ['=#REF!+1', '#REF!+1'],
] as const;

describe('formulas in Excel files', () => {
  it.each(SAME)('%s is %s', (google, excel) => {
    expect(excelFormula(google, writing)).toBe(excel);
    expect(gridFormula(excel, reading)).toBe(google);
  });

  it.each([
    ['a custom function', '=WEIGHTED_FORECAST(A2:A)'],
    ['a function of Google alone', '=QUERY(A2:B,"select A")'],
    ['a function that older programs lack', '=XLOOKUP(1,A2:A9,B2:B9)'],
    ['fewer arguments than Excel takes', '=IFERROR(1/A1)'],
    ['an unknown name', '=Tomorrow+1'],
    ['an unknown sheet', '=Other!A1'],
    ['ranges in braces', '={A1:A3;B1:B3}'],
    ['a range chosen by a text', '=SUM(INDIRECT("A2:A"))'],
    ['rows counted over a whole column', '=COUNTBLANK(A:A)'],
    ['an open bracket', '=SUM(1,(2)'],
    ['rows beyond the last', '=SUM(A1001:A)'],
    ['an error that Excel lacks', '=#ERROR!'],
  ])('says nothing for %s', (_what, formula) => {
    expect(excelFormula(formula, writing)).toBeNull();
  });

  it('are read as Google saves those that Excel does not know', () => {
    const saved = 'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B2,""select A"")"),"x")';
    expect(gridFormula(saved, reading)).toBe('=QUERY(A1:B2,"select A")');
  });

  it('are not read when they refer to tables or other files', () => {
    expect(gridFormula('SUM(Deals[Amount])', reading)).toBeNull();
    expect(gridFormula('[1]Sheet1!A1', reading)).toBeNull();
    expect(gridFormula("'[book.xlsx]Sheet1'!A1", reading)).toBeNull();
  });
});
