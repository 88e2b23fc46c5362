import { beforeEach, describe, expect, it } from 'vitest';
import type { Grid, SheetId } from '../../../../workbench/grid/grid';
import { areaOf, formulaAt, type MakeGrid, put, read, readOne } from './grid-fixture';

/** Cells and formulas under inserted, deleted and moved rows and columns. */
export function describeStructure(make: MakeGrid): void {
  let grid: Grid;
  let sheet: SheetId;
  beforeEach(async () => {
    grid = await make();
    sheet = grid.insertSheet('Deals', 0, 10, 6);
  });

  describe('rows and columns', () => {
    beforeEach(() => {
      put(grid, sheet, 'A1', [
        ['a1', 'b1', 'c1'],
        ['a2', 'b2', 'c2'],
        ['a3', 'b3', 'c3'],
      ]);
    });

    it('move down or right when others are inserted before them, with what hangs on them', () => {
      grid.attach(areaOf(sheet, 'B2'), 'note', 'n');
      grid.setFormats(areaOf(sheet, 'B2'), [['0%']]);
      grid.insertRows(sheet, 2, 2);
      grid.insertColumns(sheet, 1, 1);
      expect(readOne(grid, sheet, 'C4')).toBe('b2');
      expect(grid.attachments(areaOf(sheet, 'C4'), 'note')).toEqual([['n']]);
      expect(grid.formats(areaOf(sheet, 'C4'))).toEqual([['0%']]);
      expect(
        read(grid, sheet, 'A2:D3')
          .flat()
          .every((value) => value === null),
      ).toBe(true);
      expect(grid.sheets()[0]).toMatchObject({ rows: 12, columns: 7 });
    });

    it('move up or left when others are deleted', () => {
      grid.deleteRows(sheet, 1, 2);
      grid.deleteColumns(sheet, 2, 1);
      expect(read(grid, sheet, 'A1:C1')).toEqual([['a3', 'c3', null]]);
      expect(grid.sheets()[0]).toMatchObject({ rows: 8, columns: 5 });
    });

    it('can be added after the last', () => {
      grid.insertRows(sheet, 11, 1);
      grid.insertColumns(sheet, 7, 1);
      expect(grid.sheets()[0]).toMatchObject({ rows: 11, columns: 7 });
      expect(() => grid.insertRows(sheet, 13, 1)).toThrow('out of bounds');
      expect(() => grid.deleteRows(sheet, 11, 2)).toThrow('out of bounds');
    });

    it('move in front of another column, to the right and to the left', () => {
      grid.updateColumns(sheet, 1, 1, { widthPixels: 50 });
      grid.moveColumns(sheet, 1, 1, 4);
      expect(read(grid, sheet, 'A1:C1')).toEqual([['b1', 'c1', 'a1']]);
      expect([...grid.columns(sheet)]).toEqual([[3, { widthPixels: 50 }]]);
      grid.moveColumns(sheet, 2, 2, 1);
      expect(read(grid, sheet, 'A1:C1')).toEqual([['c1', 'a1', 'b1']]);
    });

    it('move beyond the last used column and stay when dropped on themselves', () => {
      grid.moveColumns(sheet, 1, 2, 7);
      expect(read(grid, sheet, 'A2:F2')).toEqual([['c2', null, null, null, 'a2', 'b2']]);
      grid.moveColumns(sheet, 5, 2, 6);
      expect(read(grid, sheet, 'A2:F2')).toEqual([['c2', null, null, null, 'a2', 'b2']]);
    });

    it('keep frozen rows and columns in step', () => {
      grid.updateSheet(sheet, { frozenRows: 2, frozenColumns: 1 });
      grid.insertRows(sheet, 2, 1);
      grid.deleteColumns(sheet, 1, 1);
      expect(grid.sheets()[0]).toMatchObject({ frozenRows: 3, frozenColumns: 0 });
    });
  });

  describe('references in formulas', () => {
    const formulaAfter = (formula: string, change: () => void): string => {
      put(grid, sheet, 'F1', [[formula]]);
      change();
      const { rows, columns } = grid.sheets()[0] ?? { rows: 1, columns: 1 };
      const all = grid.formulas({ sheet, row: 1, column: 1, rows, columns });
      return all.flat().find((text) => text !== '') ?? '';
    };

    it('grow by what is inserted inside a range, not at its edges', () => {
      expect(formulaAfter('=F(A2:A5)', () => grid.insertRows(sheet, 3, 2))).toBe('=F(A2:A7)');
      expect(formulaAfter('=F(A2:A5)', () => grid.insertRows(sheet, 2, 1))).toBe('=F(A3:A6)');
    });

    it('do not grow by what is inserted after a range', () => {
      expect(formulaAfter('=F(A2:A5)', () => grid.insertRows(sheet, 6, 1))).toBe('=F(A2:A5)');
    });

    it('keep an open end and dollar signs', () => {
      expect(formulaAfter('=F($A$2:B, 3:4)', () => grid.insertRows(sheet, 1, 1))).toBe(
        '=F($A$3:B, 4:5)',
      );
      grid.deleteRows(sheet, 1, 1);
      expect(formulaAfter('=F(A:B)', () => grid.insertColumns(sheet, 2, 1))).toBe('=F(A:C)');
    });

    it('shrink by deleted cells and are lost with all of them', () => {
      expect(formulaAfter('=F(A2:A5,C3)', () => grid.deleteRows(sheet, 3, 1))).toBe(
        '=F(A2:A4,#REF!)',
      );
      expect(formulaAfter('=F(B1:C1)', () => grid.deleteColumns(sheet, 2, 2))).toBe('=F(#REF!)');
    });

    it('follow a moved column', () => {
      expect(formulaAfter('=F(B2:B9)', () => grid.moveColumns(sheet, 2, 1, 1))).toBe('=F(A2:A9)');
    });

    it('of other sheets follow the sheet they name, also when it is renamed or deleted', () => {
      const other = grid.insertSheet('My sheet', 1, 10, 6);
      const third = grid.insertSheet('Third', 2, 10, 6);
      put(grid, other, 'A1', [["=F(Deals!A2, 'My sheet'!B2, B2, Third!C3)"]]);
      grid.insertRows(sheet, 1, 1);
      grid.updateSheet(other, { name: "Bob's" });
      grid.updateSheet(sheet, { name: 'Salg' });
      grid.deleteSheet(third);
      expect(formulaAt(grid, other, 'A1')).toBe("=F(Salg!A3, 'Bob''s'!B2, B2, #REF!)");
    });

    it('are not seen in texts and function names', () => {
      const formula = '=F("A2 and ""A3""", LOG10(A2), A2.5, X_A2)';
      const expected = '=F("A2 and ""A3""", LOG10(A3), A2.5, X_A2)';
      expect(formulaAfter(formula, () => grid.insertRows(sheet, 1, 1))).toBe(expected);
    });
  });
}
