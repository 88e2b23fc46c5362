import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Grid, SheetId } from '../../../../workbench/grid/grid';
import { areaOf, formulaAt, type MakeGrid, put, read } from './grid-fixture';

/** Sorting rows of an area. */
export function describeSort(make: MakeGrid): void {
  let grid: Grid;
  let sheet: SheetId;
  beforeEach(async () => {
    grid = await make();
    sheet = grid.insertSheet('Deals', 0, 40, 6);
  });

  const keys = (): unknown[] => read(grid, sheet, 'A1:A6').flat();

  describe('sorting', () => {
    beforeEach(() => {
      put(grid, sheet, 'A1', [[true], ['b'], [null], [10], ['A'], [9]]);
    });

    it('puts numbers before text before booleans, empty cells last', () => {
      grid.sort(areaOf(sheet, 'A1:A6'), 1, true);
      expect(keys()).toEqual([9, 10, 'A', 'b', true, null]);
    });

    it('puts empty cells last also when descending', () => {
      grid.sort(areaOf(sheet, 'A1:A6'), 1, false);
      expect(keys()).toEqual([true, 'b', 'A', 10, 9, null]);
    });

    it('leaves the cells beside and outside the area where they are', () => {
      put(grid, sheet, 'B1', [['r1'], ['r2'], ['r3'], ['r4'], ['r5'], ['r6']]);
      grid.sort(areaOf(sheet, 'A2:A5'), 1, true);
      expect(keys()).toEqual([true, 10, 'A', 'b', null, 9]);
      expect(read(grid, sheet, 'B1:B6').flat()).toEqual(['r1', 'r2', 'r3', 'r4', 'r5', 'r6']);
    });

    it('keeps the order of equal rows, in both directions', () => {
      put(grid, sheet, 'A1', [
        [1, 'x'],
        [0, 'y'],
        [1, 'z'],
        [0, 'w'],
      ]);
      grid.sort(areaOf(sheet, 'A1:B4'), 1, false);
      expect(read(grid, sheet, 'B1:B4').flat()).toEqual(['x', 'z', 'y', 'w']);
    });

    it('moves formats and lets relative rows of formulas move with them, absolute not', () => {
      put(grid, sheet, 'A1', [
        [2, '=F(A1,$A$1)'],
        [1, null],
      ]);
      grid.setFormats(areaOf(sheet, 'A1:A2'), [['0'], ['0.0']]);
      grid.sort(areaOf(sheet, 'A1:B2'), 1, true);
      expect(formulaAt(grid, sheet, 'B2')).toBe('=F(A2,$A$1)');
      expect(formulaAt(grid, sheet, 'B1')).toBe('');
      expect(grid.formats(areaOf(sheet, 'A1:A2'))).toEqual([['0.0'], ['0']]);
    });

    it('moves cells on from short rows to long ones when it takes in only some columns', () => {
      put(grid, sheet, 'A1', [
        [3, 'c', 'C'],
        [1, null, null],
        [2, 'b', 'B'],
      ]);
      grid.sort(areaOf(sheet, 'A1:B3'), 1, true);
      expect(read(grid, sheet, 'A1:C3')).toEqual([
        [1, null, 'C'],
        [2, 'b', null],
        [3, 'c', 'B'],
      ]);
    });
  });

  it('permutes the rows of an area, in order, and carries along what hangs on them', async () => {
    const key = fc.option(fc.integer({ min: -5, max: 5 }), { nil: null });
    const rows = fc.array(key, { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), fc.boolean(), async (values, ascending, beside) => {
        const own = await make();
        const id = own.insertSheet('S', 0, 40, 6);
        put(
          own,
          id,
          'B1',
          values.map((value, index) => [value, index]),
        );
        values.forEach((_, index) => {
          own.attach(areaOf(id, `C${index + 1}`), 'note', String(index));
        });
        if (beside)
          put(
            own,
            id,
            'D1',
            values.map((_, index) => [index]),
          );
        own.sort(areaOf(id, `B1:C${values.length}`), 2, ascending);
        const sorted = read(own, id, `B1:C${values.length}`);
        const ids = sorted.map(([, index]) => Number(index));
        expect([...ids].sort((a, b) => a - b)).toEqual(values.map((_, index) => index));
        expect(sorted.map(([value]) => value)).toEqual(ids.map((index) => values[index]));
        const notes = own.attachments(areaOf(id, `C1:C${values.length}`), 'note');
        expect(notes.flat()).toEqual(ids.map(String));
        const rank = (value: unknown): number =>
          value === null ? 100 : ascending ? Number(value) : -Number(value);
        const ranks = sorted.map(([value]) => rank(value));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });
}
