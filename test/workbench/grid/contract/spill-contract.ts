import { beforeEach, describe, expect, it } from 'vitest';
import type { CellValue, Grid, SheetId } from '../../../../workbench/grid/grid';
import { areaOf, formulaAt, type MakeGrid, put, read, readOne } from './grid-fixture';

/** Rows that a function returns, shown over empty cells. */
export function describeSpill(make: MakeGrid): void {
  let grid: Grid;
  let sheet: SheetId;

  beforeEach(async () => {
    grid = await make();
    sheet = grid.insertSheet('Deals', 0, 6, 6);
    grid.onCustomFunction((name, [size]) => {
      if (name === 'ONE_ROW') return [['a', 'b']];
      if (name === 'TWO_ROWS')
        return [
          ['a', 'b'],
          ['c', 'd'],
        ];
      const height = size && !Array.isArray(size) ? Number(size.value) : 0;
      if (name === 'COUNT_OF') return Array.isArray(size) ? size.flat().filter(filled).length : 1;
      return Array.from({ length: height }, (_, row): CellValue[] => [row + 1, `r${row + 1}`]);
    });
    put(grid, sheet, 'A1', [[3]]);
    put(grid, sheet, 'C2', [['=ROWS_OF(A1)']]);
    await grid.settle();
  });

  const filled = ({ value }: { value: CellValue }): boolean => value !== null;
  const blockedBy = (cell: string) => ({
    error: '#REF!',
    message: `Array result was not expanded because it would overwrite data in ${cell}.`,
  });
  const settled = async (a1: string, content: string | number | null): Promise<void> => {
    put(grid, sheet, a1, [[content]]);
    await grid.settle();
  };
  const three = [
    [1, 'r1', null],
    [2, 'r2', null],
    [3, 'r3', null],
    [null, null, null],
  ];

  describe('spilled rows', () => {
    it('show in the cells below and right, which have no formula of their own', () => {
      expect(read(grid, sheet, 'C2:E5')).toEqual(three);
      expect(read(grid, sheet, 'D3:D4')).toEqual([['r2'], ['r3']]);
      expect(formulaAt(grid, sheet, 'C3')).toBe('');
      expect(grid.lastCell(sheet)).toEqual({ row: 4, column: 4 });
    });

    it('grow and shrink when calculated again', async () => {
      await settled('A1', 1);
      expect(read(grid, sheet, 'C2:D3')).toEqual([
        [1, 'r1'],
        [null, null],
      ]);
      await settled('A1', 5);
      expect(readOne(grid, sheet, 'D6')).toBe('r5');
    });

    it('give way to anything in their area, an empty text too, until it is taken away', async () => {
      await settled('D4', '');
      expect(read(grid, sheet, 'C2:D4')).toEqual([
        [blockedBy('D4'), null],
        [null, null],
        [null, ''],
      ]);
      await settled('D4', null);
      expect(read(grid, sheet, 'C2:E5')).toEqual(three);
      await settled('C3', '=A1');
      expect(readOne(grid, sheet, 'C2')).toEqual(blockedBy('C3'));
    });

    it('are not blocked by formats and notes', async () => {
      await settled('A1', null);
      grid.setFormats(areaOf(sheet, 'D3'), [['0']]);
      grid.attach(areaOf(sheet, 'D4'), 'note', 'n');
      await settled('A1', 3);
      expect(read(grid, sheet, 'C2:E5')).toEqual(three);
    });

    it('need room in the sheet', async () => {
      await settled('A1', 7);
      const message = 'Result was not automatically expanded, please insert more rows (2).';
      expect(readOne(grid, sheet, 'C2')).toEqual({ error: '#REF!', message });
      grid.insertRows(sheet, 7, 2);
      await grid.settle();
      expect(readOne(grid, sheet, 'D8')).toBe('r7');
    });

    it('do not overlap those of another formula, which wait until there is room', async () => {
      await settled('D1', '=ROWS_OF(2)');
      expect(readOne(grid, sheet, 'D1')).toEqual(blockedBy('D2'));
      expect(read(grid, sheet, 'C2:E5')).toEqual(three);
      await settled('A1', 0);
      expect(read(grid, sheet, 'C1:E2')).toEqual([
        [null, 1, 'r1'],
        [null, 2, 'r2'],
      ]);
    });

    it('go with their formula and move with its cell', async () => {
      grid.insertRows(sheet, 1, 1);
      await grid.settle();
      expect(read(grid, sheet, 'C2:D3')).toEqual([
        [null, null],
        [1, 'r1'],
      ]);
      await settled('C3', null);
      expect(
        read(grid, sheet, 'C3:E6')
          .flat()
          .every((value) => value === null),
      ).toBe(true);
    });

    it('move with their formula when it is sorted', async () => {
      put(grid, sheet, 'A5', [
        [2, '=ONE_ROW()'],
        [1, null],
      ]);
      await grid.settle();
      expect(read(grid, sheet, 'B5:C6')).toEqual([
        ['a', 'b'],
        [null, null],
      ]);
      grid.sort(areaOf(sheet, 'A5:B6'), 1, true);
      await grid.settle();
      expect(read(grid, sheet, 'B5:C6')).toEqual([
        [null, null],
        ['a', 'b'],
      ]);
    });

    it('can be what another function reads, as they grow', async () => {
      await settled('F1', '=COUNT_OF(C2:C)');
      expect(readOne(grid, sheet, 'F1')).toBe(3);
      await settled('A1', 5);
      expect(readOne(grid, sheet, 'F1')).toBe(5);
    });

    it('may stand next to what their formula reads, on any side', async () => {
      await settled('E3', '=TWO_ROWS(C3:D4, E2:F2, E5:F6)');
      await settled('A3', '=TWO_ROWS(C3:D4)');
      expect(read(grid, sheet, 'E3:F4')).toEqual([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      expect(read(grid, sheet, 'A3:B4')).toEqual([
        ['a', 'b'],
        ['c', 'd'],
      ]);
    });

    it('cannot be read by their own formula', async () => {
      await settled('A5', '=TWO_ROWS(A6:B6)');
      expect(readOne(grid, sheet, 'A5')).toMatchObject({
        error: '#REF!',
        message: expect.stringMatching(/^Circular dependency detected\./),
      });
      expect(read(grid, sheet, 'A6:B6')).toEqual([[null, null]]);
    });
  });
}
