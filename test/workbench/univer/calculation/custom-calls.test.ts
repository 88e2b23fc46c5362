import { beforeEach, describe, expect, it } from 'vitest';
import type { CellValue, FunctionArgument } from '../../../../workbench/grid/grid';
import { put, read, readOne } from '../../grid/contract/grid-fixture';
import { type CalculatedGrid, calculatedGrid } from '../calculated-grid';

let made: CalculatedGrid;
let calls: { name: string; args: readonly FunctionArgument[] }[];

const sumOf = (argument: FunctionArgument | undefined): number =>
  [argument].flat(2).reduce((sum, cell) => sum + Number(cell?.value ?? 0), 0);

beforeEach(() => {
  made = calculatedGrid();
  calls = [];
  made.grid.onCustomFunction((name, args): CellValue | CellValue[][] => {
    calls.push({ name, args });
    if (name === 'FAIL') throw new Error('no such period');
    if (name === 'PAIR') return [[1, 2]];
    return sumOf(args[0]) * 2;
  });
});

describe('a custom function inside a formula', () => {
  it('is called with cells as they are, with dates and empty ones', async () => {
    expect(await made.calculated("=IF(TRUE,Twice('Bob''s deals'!C4:D5),0)")).toBe(2 * 46059);
    expect(calls).toEqual([
      {
        name: 'Twice',
        args: [
          [
            [
              { value: 30, format: '' },
              { value: 46029, format: 'yyyy-mm-dd' },
            ],
            [
              { value: null, format: '' },
              { value: null, format: '' },
            ],
          ],
        ],
      },
    ]);
  });

  it('takes what other functions give, and gives to them', async () => {
    expect(await made.calculated('=TWICE(SUM(Amounts))+1')).toBe(121);
    expect(await made.calculated('=SUM(PAIR(),TWICE(TWICE(3)))')).toBe(15);
    expect(await made.calculated('=TWICE({1,2;3,4})&"!"')).toBe('20!');
  });

  it('stands in a chain of cells with functions of both kinds', async () => {
    put(made.grid, made.sheet, 'A1', [['=TWICE(B1)', '=SUM(C1,1)', '=TWICE(Amounts)']]);
    await made.grid.settle();
    expect(read(made.grid, made.sheet, 'A1:C1')).toEqual([[242, 121, 120]]);
    put(made.grid, made.deals, 'C2', [[11]]);
    await made.grid.settle();
    expect(readOne(made.grid, made.sheet, 'A1')).toBe(246);
  });

  it('is called again only for other arguments', async () => {
    await made.calculated('=TWICE(Amounts)+PAIR()');
    expect(calls).toHaveLength(2);
    put(made.grid, made.deals, 'A2', [['elsewhere']]);
    made.grid.insertRows(made.sheet, 1, 1);
    await made.grid.settle();
    expect(calls).toHaveLength(2);
    put(made.grid, made.deals, 'C2', [[11]]);
    await made.grid.settle();
    expect(calls.map(({ name }) => name)).toEqual(['TWICE', 'PAIR', 'TWICE']);
  });

  it('that throws can be caught; else its message is shown', async () => {
    expect(await made.calculated('=IFERROR(FAIL(1),"caught")')).toBe('caught');
    const message = 'no such period';
    expect(await made.calculated('=FAIL(1)+1')).toEqual({ error: '#ERROR!', message });
  });
});
