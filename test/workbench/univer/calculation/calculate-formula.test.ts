import { beforeEach, describe, expect, it } from 'vitest';
import { put, readOne } from '../../grid/contract/grid-fixture';
import { type CalculatedGrid, calculatedGrid } from '../calculated-grid';

let made: CalculatedGrid;
beforeEach(() => {
  made = calculatedGrid();
});

const given = (...[formula, value]: [formula: string, value: unknown]): Promise<void> =>
  expect(made.calculated(formula)).resolves.toEqual(value);

describe('a formula', () => {
  it('reads to the end of the sheet where a range is open', async () => {
    await given("=SUM('Bob''s deals'!C2:C)", 60);
    await given("=COUNTA('Bob''s deals'!A:A)", 5);
    await given("=SUM('Bob''s deals'!2:3)", 30 + 46027 + 46028);
    put(made.grid, made.deals, 'C20', [[5]]);
    await given("=SUM('Bob''s deals'!C2:C)", 65);
  });

  it('reads a named range, whatever its case', async () => {
    await given('=SUM(Amounts)+MAX(AMOUNTS)', 90);
  });

  it('sums, counts and looks up by criteria', async () => {
    await given(`=SUMIFS('Bob''s deals'!C2:C,'Bob''s deals'!B2:B,"Won")`, 40);
    await given(`=COUNTIFS(Amounts,">=20",'Bob''s deals'!D2:D20,"<"&DATE(2026,1,7))`, 1);
    await given(`=VLOOKUP("Bolt",'Bob''s deals'!A:C,3,FALSE)`, 20);
    await given(`=INDEX('Bob''s deals'!A2:A,MATCH(30,Amounts,0))`, 'Corp');
  });

  it('gives texts, booleans and empty cells as they are', async () => {
    await given('="a"&1&TRUE', 'a1TRUE');
    await given('=NOT(1>2)', true);
    await given('=IF(TRUE,"")', '');
    await given('=IF(TRUE,F20)', null);
    await given("=ISBLANK('Bob''s deals'!C5)", true);
  });

  it('counts days and writes dates', async () => {
    await given("='Bob''s deals'!D2+1", 46028);
    await given('=EOMONTH(DATE(2026,1,15),0)', 46053);
    await given(`=TEXT('Bob''s deals'!D2,"yyyy-mm")`, '2026-01');
  });

  it('knows names of its own by LET and LAMBDA', async () => {
    await given('=LET(amounts,2,amounts*3)', 6);
    await given('=LAMBDA(x,x+1)(4)', 5);
  });

  it('reads cells it finds by INDIRECT and OFFSET, also when they are formulas', async () => {
    put(made.grid, made.sheet, 'D1', [['=INDIRECT("E1")', '=F1*2', 4]]);
    put(made.grid, made.sheet, 'A1', [['=D1+1']]);
    await given("=OFFSET('Bob''s deals'!C2,2,0)", 30);
    expect(readOne(made.grid, made.sheet, 'A1')).toBe(9);
    put(made.grid, made.sheet, 'F1', [[5]]);
    await made.grid.settle();
    expect(readOne(made.grid, made.sheet, 'A1')).toBe(11);
  });

  it('follows rows inserted inside what it sums, and a renamed sheet', async () => {
    await given("=SUM('Bob''s deals'!C2:C4)", 60);
    made.grid.insertRows(made.deals, 3, 1);
    put(made.grid, made.deals, 'C3', [[4]]);
    made.grid.updateSheet(made.deals, { name: 'Årets 1-2 (nye)' });
    await made.grid.settle();
    expect(readOne(made.grid, made.sheet, 'B10')).toBe(64);
    expect(made.grid.formulaShownAt(made.sheet, 10, 2)).toBe("=SUM('Årets 1-2 (nye)'!C2:C5)");
  });

  it('that is only a range shows its cell of the same row or column', async () => {
    await given("='Bob''s deals'!A:A", null);
    put(made.grid, made.deals, 'A10', [['tenth']]);
    await given("='Bob''s deals'!A:A", 'tenth');
    const message = 'An array value could not be found.';
    await given("='Bob''s deals'!A1:B2", { error: '#VALUE!', message });
  });

  it('spills over empty cells what is more than one value', async () => {
    const rows = await made.spilled(
      `=SORT(FILTER('Bob''s deals'!A2:C,'Bob''s deals'!B2:B="Won"),3,FALSE)`,
      'B10:D12',
    );
    expect(rows).toEqual([
      ['Corp', 'Won', 30],
      ['Acme', 'Won', 10],
      [null, null, null],
    ]);
    expect(await made.spilled('={1,2;3,4}', 'B10:C11')).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('filters by all conditions and sorts by several columns, as Google and not as Excel', async () => {
    const found = `=FILTER('Bob''s deals'!A2:A,'Bob''s deals'!B2:B="Won",Amounts>10)`;
    expect(await made.spilled(found, 'B10:B11')).toEqual([['Corp'], [null]]);
    expect(await made.spilled('=SORT({1,"b";2,"a";2,"c"},1,FALSE,2,TRUE)', 'B10:C12')).toEqual([
      [2, 'a'],
      [2, 'c'],
      [1, 'b'],
    ]);
    expect(await made.spilled('=SORT({1;3;2},{9;8;7},TRUE)', 'B10:B12')).toEqual([[2], [3], [1]]);
  });

  it('is refused where it is in the way of what it spills', async () => {
    put(made.grid, made.sheet, 'B12', [['here']]);
    const message = 'Array result was not expanded because it would overwrite data in B12.';
    await given("=UNIQUE('Bob''s deals'!B2:B5)", { error: '#REF!', message });
  });
});

describe('functions that only Google has', () => {
  it('are calculated as far as they are simple', async () => {
    await given('=COUNTUNIQUE({"a","b","a"})', 2);
    await given(`=JOIN(", ",'Bob''s deals'!A2:A4)`, 'Acme, Bolt, Corp');
    await given('=ARRAYFORMULA(SUM(Amounts*2))', 120);
    expect(await made.spilled('=SPLIT("a-1.5--b","-")', 'B10:D10')).toEqual([['a', 1.5, 'b']]);
  });

  it('are refused otherwise, whatever is around them', async () => {
    const message = 'QUERY is calculated by Google only, not in this workbench.';
    await given('=IFERROR(query(Amounts,"select C"),0)', { error: '#ERROR!', message });
    await given(
      '=IMAGE("https://example.com/a.png")',
      expect.objectContaining({ error: '#ERROR!' }),
    );
  });
});
