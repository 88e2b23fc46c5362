import { beforeEach, describe, expect, it } from 'vitest';
import type { CellValue, Grid, SheetId } from '../../../../workbench/grid/grid';
import { areaOf, formulaAt, type MakeGrid, put, read, readOne } from './grid-fixture';

/** Formulas without a custom function. */
export function describeFormulas(make: MakeGrid): void {
  let grid: Grid;
  let sheet: SheetId;
  beforeEach(async () => {
    grid = await make();
    sheet = grid.insertSheet('Deals', 0, 10, 6);
  });

  const calculated = async (formula: string): Promise<CellValue> => {
    put(grid, sheet, 'A1', [[formula]]);
    await grid.settle();
    return readOne(grid, sheet, 'A1');
  };

  describe('formulas', () => {
    it('give the literal they are, as written', async () => {
      expect(await calculated('=1.5')).toBe(1.5);
      expect(await calculated('="a ""b"""')).toBe('a "b"');
      expect(await calculated('=true')).toBe(true);
      expect(formulaAt(grid, sheet, 'A1')).toBe('=true');
    });

    it('give the value of the one cell they name, errors too', async () => {
      put(grid, sheet, 'B1', [['x', null]]);
      grid.setName('Here', { sheet, row: 1, column: 2, rows: 1, columns: 1 });
      expect(await calculated('=Deals!$B$1')).toBe('x');
      expect(await calculated('=Here')).toBe('x');
      expect(await calculated('=C1')).toBe(null);
      expect(await calculated('=Z99')).toMatchObject({ error: '#REF!' });
      put(grid, sheet, 'B1', [['=D1', null, '=#REF!']]);
      expect(await calculated('=B1')).toMatchObject({ error: '#REF!' });
    });

    it('show the number format of the one cell they name, which is not set on theirs', async () => {
      put(grid, sheet, 'B1', [[46027]]);
      grid.setFormats(areaOf(sheet, 'B1'), [['yyyy-mm-dd']]);
      await calculated('=B1');
      expect(grid.shownFormats(areaOf(sheet, 'A1'))).toEqual([['yyyy-mm-dd']]);
      expect(grid.formats(areaOf(sheet, 'A1'))).toEqual([['']]);
      await calculated('=C1');
      expect(grid.shownFormats(areaOf(sheet, 'A1'))).toEqual([['']]);
      grid.setFormats(areaOf(sheet, 'A1'), [['0.0']]);
      await calculated('=B1');
      expect(grid.shownFormats(areaOf(sheet, 'A1'))).toEqual([['0.0']]);
    });

    it('that refer to themselves in a circle are #REF!, and what reads them sees it', async () => {
      put(grid, sheet, 'B1', [['=C1', '=D1', '=B1', '=C1']]);
      expect(await calculated('=A1')).toMatchObject({ error: '#REF!' });
      const errors = read(grid, sheet, 'B1:E1').flat();
      expect(errors).toHaveLength(4);
      for (const error of errors) expect(error).toMatchObject({ error: '#REF!' });
      put(grid, sheet, 'D1', [[1]]);
      await grid.settle();
      expect(read(grid, sheet, 'B1:E1')).toEqual([[1, 1, 1, 1]]);
    });

    it('show the text of a link', async () => {
      const link = '=HYPERLINK("#gid=0&range=A2", "Acme")';
      expect(await calculated(link)).toBe('Acme');
    });

    it('of a custom function without an evaluator are #NAME?', async () => {
      const message = "Unknown function: 'WEIGHTED_FORECAST'.";
      expect(await calculated('=WEIGHTED_FORECAST(A2)')).toEqual({ error: '#NAME?', message });
    });
  });
}
