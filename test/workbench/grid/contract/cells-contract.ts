import { beforeEach, describe, expect, it } from 'vitest';
import type { Grid, SheetId } from '../../../../workbench/grid/grid';
import { areaOf, type MakeGrid, put, read } from './grid-fixture';

/** Sheets, contents, formats and attachments. */
export function describeCells(make: MakeGrid): void {
  let grid: Grid;
  let sheet: SheetId;
  beforeEach(async () => {
    grid = await make();
    sheet = grid.insertSheet('Deals');
  });

  describe('sheets', () => {
    it('are 1000 x 26 unless said', () => {
      expect(grid.sheets()).toEqual([
        {
          id: sheet,
          name: 'Deals',
          hidden: false,
          rows: 1000,
          columns: 26,
          frozenRows: 0,
          frozenColumns: 0,
        },
      ]);
    });

    it('stand at the position they were inserted at', () => {
      grid.insertSheet('Last', undefined, 10, 5);
      grid.insertSheet('First', 0);
      expect(grid.sheets().map(({ name }) => name)).toEqual(['First', 'Deals', 'Last']);
      expect(grid.sheets()[2]).toMatchObject({ rows: 10, columns: 5 });
    });

    it('never get the id of a deleted sheet', () => {
      const other = grid.insertSheet('Other');
      grid.deleteSheet(other);
      expect(grid.insertSheet('Third')).not.toBe(other);
      expect(grid.sheets()).toHaveLength(2);
    });

    it('keep what is not changed of their properties', () => {
      grid.updateSheet(sheet, { frozenRows: 1, hidden: true });
      grid.updateSheet(sheet, { name: 'Salg' });
      expect(grid.sheets()[0]).toMatchObject({ name: 'Salg', frozenRows: 1, hidden: true });
    });

    it('refuse to grow beyond ten million cells in all, in the words of Google', () => {
      const limit = /number of cells in the workbook above the limit of 10000000 cells\.$/;
      grid.insertSheet('Big', 1, 99_740, 100);
      expect(() => grid.insertSheet('One more', 2, 1, 1)).toThrow(limit);
      expect(() => grid.insertRows(sheet, 1, 1)).toThrow(limit);
      expect(() => grid.insertColumns(sheet, 1, 1)).toThrow(limit);
      grid.deleteRows(sheet, 1, 1);
      expect(() => grid.insertRows(sheet, 1, 1)).not.toThrow();
    });

    it('keep column properties by number', () => {
      grid.updateColumns(sheet, 2, 2, { hidden: true });
      grid.updateColumns(sheet, 3, 1, { widthPixels: 80 });
      expect([...grid.columns(sheet)]).toEqual([
        [2, { hidden: true }],
        [3, { hidden: true, widthPixels: 80 }],
      ]);
    });
  });

  describe('contents', () => {
    it('are read back as written, an empty text apart from an empty cell', () => {
      put(grid, sheet, 'B2', [
        ['Acme', 1.5, true],
        ['', null, false],
      ]);
      expect(read(grid, sheet, 'A1:D3')).toEqual([
        [null, null, null, null],
        [null, 'Acme', 1.5, true],
        [null, '', null, false],
      ]);
    });

    it('stay where nothing is written', () => {
      put(grid, sheet, 'A1', [[1, 2, 3]]);
      grid.write(areaOf(sheet, 'A1:C1'), [[undefined, { value: 'x' }, undefined]]);
      expect(read(grid, sheet, 'A1:C1')).toEqual([[1, 'x', 3]]);
    });

    it('keep their format when they are emptied', () => {
      put(grid, sheet, 'A1', [[46387]]);
      grid.setFormats(areaOf(sheet, 'A1:B1'), [['yyyy-mm-dd', '']]);
      put(grid, sheet, 'A1', [[null]]);
      expect(grid.formats(areaOf(sheet, 'A1:B1'))).toEqual([['yyyy-mm-dd', '']]);
    });

    it('end at the last cell with a value or formula, not with a format or note', () => {
      expect(grid.lastCell(sheet)).toEqual({ row: 0, column: 0 });
      put(grid, sheet, 'C5', [[1]]);
      put(grid, sheet, 'E2', [['=NOW()']]);
      grid.setFormats(areaOf(sheet, 'H9'), [['0']]);
      grid.attach(areaOf(sheet, 'J9'), 'note', 'n');
      expect(grid.lastCell(sheet)).toEqual({ row: 5, column: 5 });
      put(grid, sheet, 'C5', [[null]]);
      expect(grid.lastCell(sheet)).toEqual({ row: 2, column: 5 });
    });

    it('cannot lie outside the sheet or miss the size of their area', () => {
      const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
      expect(() => read(grid, sheet, 'A1001')).toThrow(outside);
      expect(() => put(grid, sheet, 'Z1', [[1, 2]])).toThrow(outside);
      expect(() => grid.write(areaOf(sheet, 'A1:B1'), [[{ value: 1 }]])).toThrow();
      expect(grid.lastCell(sheet)).toEqual({ row: 0, column: 0 });
    });
  });

  describe('attachments', () => {
    it('hang on each cell of an area, kind by kind', () => {
      grid.attach(areaOf(sheet, 'A1:B1'), 'background', '#ff0000');
      grid.attach(areaOf(sheet, 'B1'), 'note', 'late');
      grid.attach(areaOf(sheet, 'A1'), 'background', null);
      const area = areaOf(sheet, 'A1:C1');
      expect(grid.attachments(area, 'background')).toEqual([[null, '#ff0000', null]]);
      expect(grid.attachments(area, 'note')).toEqual([[null, 'late', null]]);
    });

    it('stay when the contents change', () => {
      grid.attach(areaOf(sheet, 'A1'), 'wrap', true);
      put(grid, sheet, 'A1', [['x']]);
      expect(grid.attachments(areaOf(sheet, 'A1'), 'wrap')).toEqual([[true]]);
    });
  });
}
