import { beforeEach, describe, expect, it } from 'vitest';
import type {
  CellValue,
  CustomFunctionEvaluator,
  FunctionArgument,
  Grid,
  SheetId,
} from '../../../../workbench/grid/grid';
import { areaOf, type MakeGrid, put, read, readOne } from './grid-fixture';

/** How custom functions are called, and when again. */
export function describeCustomFunctions(make: MakeGrid): void {
  let grid: Grid;
  let sheet: SheetId;
  let calls: { name: string; args: readonly FunctionArgument[]; row: number; column: number }[];
  let answer: (...args: Parameters<CustomFunctionEvaluator>) => CellValue | CellValue[][];

  beforeEach(async () => {
    grid = await make();
    sheet = grid.insertSheet('Deals', 0, 8, 8);
    calls = [];
    answer = () => 'ok';
    grid.onCustomFunction((name, args, cell) => {
      calls.push({ name, args, row: cell.row, column: cell.column });
      return answer(name, args, cell);
    });
  });

  const calculated = async (formula: string): Promise<CellValue> => {
    put(grid, sheet, 'H1', [[formula]]);
    await grid.settle();
    return readOne(grid, sheet, 'H1');
  };
  const values = (argument: FunctionArgument | undefined): unknown =>
    Array.isArray(argument)
      ? argument.map((row) => row.map(({ value }) => value))
      : argument?.value;

  describe('arguments of a custom function', () => {
    it('are literals, an empty one an empty text', async () => {
      expect(await calculated('=My_forecast("a ""b"", c",-1.5, ,TRUE,1e2)')).toBe('ok');
      expect(calls).toHaveLength(1);
      expect(calls[0]).toMatchObject({ name: 'My_forecast', row: 1, column: 8 });
      expect(calls[0]?.args.map(values)).toEqual(['a "b", c', -1.5, '', true, 100]);
      await calculated('=FORECAST_ALL()');
      expect(calls[1]?.args).toEqual([]);
    });

    it('are a scalar for one cell and rows for more, with number formats', async () => {
      put(grid, sheet, 'A1', [[46387, 'x']]);
      grid.setFormats(areaOf(sheet, 'A1'), [['yyyy-mm-dd']]);
      await calculated('=F(A1, A1:A1, A1:B2)');
      expect(calls[0]?.args).toEqual([
        { value: 46387, format: 'yyyy-mm-dd' },
        { value: 46387, format: 'yyyy-mm-dd' },
        [
          [
            { value: 46387, format: 'yyyy-mm-dd' },
            { value: 'x', format: '' },
          ],
          [
            { value: null, format: '' },
            { value: null, format: '' },
          ],
        ],
      ]);
    });

    it('reach to the end of the sheet where a range is open', async () => {
      put(grid, sheet, 'A7', [[7], [8]]);
      await calculated('=F($A$6:A, C:C)');
      expect(values(calls[0]?.args[0])).toEqual([[null], [7], [8]]);
      expect(calls[0]?.args[1]).toHaveLength(8);
    });

    it('are cells of other sheets and named ranges, whatever their case', async () => {
      const other = grid.insertSheet("Bob's deals", 1, 3, 3);
      put(grid, other, 'B1', [['x'], ['y']]);
      grid.setName('Deals_Stage', areaOf(other, 'B1:B2'));
      await calculated("=F('Bob''s deals'!B1, deals_stage, 'bob''s deals'!B2:B)");
      expect(calls[0]?.args.map(values)).toEqual(['x', [['x'], ['y']], [['y'], [null]]]);
    });

    it('that do not exist make an error without a call', async () => {
      expect(await calculated('=F(No_such_range)')).toMatchObject({ error: '#NAME?' });
      expect(await calculated('=F(Nowhere!A1)')).toMatchObject({ error: '#REF!' });
      expect(await calculated('=F(#REF!)')).toMatchObject({ error: '#REF!' });
      expect(calls).toEqual([]);
    });
  });

  describe('a custom function', () => {
    it('is called again only when an argument value changes or its formula is edited', async () => {
      put(grid, sheet, 'A1', [[1], [2]]);
      await calculated('=F(A1:A2)');
      put(grid, sheet, 'B1', [['elsewhere']]);
      put(grid, sheet, 'A1', [[1]]);
      await grid.settle();
      expect(calls).toHaveLength(1);
      put(grid, sheet, 'A2', [[3]]);
      await grid.settle();
      expect(calls).toHaveLength(2);
      await calculated('=F(A1:A2)');
      expect(calls).toHaveLength(2);
      await calculated('=F( A1:A2)');
      expect(calls).toHaveLength(3);
    });

    it('keeps its result while nothing it is given changes, even if it would answer anew', async () => {
      expect(await calculated('=F(A1)')).toBe('ok');
      answer = () => 'newer';
      put(grid, sheet, 'B1', [[1]]);
      await grid.settle();
      expect(readOne(grid, sheet, 'H1')).toBe('ok');
    });

    it('is not called again because rows were inserted above what it reads', async () => {
      put(grid, sheet, 'A2', [[1]]);
      await calculated('=F(A2:A3)');
      grid.insertRows(sheet, 2, 1);
      await grid.settle();
      expect(calls).toHaveLength(1);
      grid.deleteRows(sheet, 4, 1);
      await grid.settle();
      expect(calls.map(({ args }) => args.map(values))).toEqual([[[[1], [null]]], [1]]);
    });

    it('that throws shows #ERROR! with the message', async () => {
      answer = () => {
        throw new Error('Unknown period "2026-13".');
      };
      const error = { error: '#ERROR!', message: 'Unknown period "2026-13".' };
      expect(await calculated('=F("2026-13")')).toEqual(error);
    });

    it('sees what formulas before it in the chain give, in whichever order they stand', async () => {
      answer = (_, [argument]) => `${values(argument)}!`;
      put(
        grid,
        sheet,
        'A1',
        [['=F(B1)', '=F(C1)', '=D1', 'x']].map((row) => [...row]),
      );
      await grid.settle();
      expect(read(grid, sheet, 'A1:C1')).toEqual([['x!!', 'x!', 'x']]);
      put(grid, sheet, 'D1', [['y']]);
      await grid.settle();
      expect(readOne(grid, sheet, 'A1')).toBe('y!!');
    });

    it('may not depend on NOW or chance, also not through other cells', async () => {
      const refused = {
        error: '#ERROR!',
        message:
          'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
      };
      put(grid, sheet, 'A1', [[{ formula: '=NOW()', result: 46000 }, '=A1', 'NOW()']]);
      expect(await calculated('=F(B1:C1)')).toEqual(refused);
      put(grid, sheet, 'A1', [['=randbetween(1,2)']]);
      expect(await calculated('=F(A:B)')).toEqual(refused);
      expect(await calculated('=F(RAND())')).toEqual(refused);
      expect(await calculated('=F(C1, "=NOW()")')).toBe('ok');
      put(grid, sheet, 'A1', [[{ formula: '=TODAY()', result: 46000 }]]);
      expect(await calculated('=F(B1)')).toBe('ok');
    });
  });
}
