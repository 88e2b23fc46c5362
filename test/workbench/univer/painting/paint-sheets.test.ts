import { IUndoRedoService } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { paintedGrid } from './painted-grid';
import { shownNotes } from './shown-workbook';

describe('painted sheets', () => {
  it('have the names, the order, the size and the frozen part of the grid', () => {
    const { grid, painted, paint } = paintedGrid();
    grid.insertSheet('Settings', 0, 20, 4);
    const deals = grid.insertSheet('Deals', 0, 300, 15);
    grid.updateSheet(deals, { frozenRows: 1, frozenColumns: 2 });
    paint();
    const sheets = painted.workbook.getSheets().map((sheet) => sheet.getConfig());
    expect(sheets).toMatchObject([
      { name: 'Deals', rowCount: 300, columnCount: 15, defaultColumnWidth: 100 },
      { name: 'Settings', rowCount: 20, columnCount: 4, defaultRowHeight: 21 },
    ]);
    expect(sheets.map(({ freeze }) => freeze)).toEqual([
      { ySplit: 1, xSplit: 2, startRow: 1, startColumn: 2 },
      { ySplit: 0, xSplit: 0, startRow: -1, startColumn: -1 },
    ]);
  });

  it('follow a rename, a new size and thawing', () => {
    const { grid, painted, paint } = paintedGrid();
    const deals = grid.insertSheet('Deals', 0, 10, 5);
    grid.updateSheet(deals, { frozenRows: 1 });
    paint();
    grid.updateSheet(deals, { name: 'Salg', frozenRows: 0 });
    grid.insertRows(deals, 3, 2);
    grid.deleteColumns(deals, 1, 1);
    paint();
    expect(painted.workbook.getSheets().map((sheet) => sheet.getConfig())).toMatchObject([
      { name: 'Salg', rowCount: 12, columnCount: 4, freeze: { ySplit: 0, startRow: -1 } },
    ]);
  });

  it('can change places of the only shown and the hidden sheet', () => {
    const { grid, painted, paint } = paintedGrid();
    const [first, second] = [grid.insertSheet('A'), grid.insertSheet('B')];
    grid.updateSheet(second, { hidden: true });
    paint();
    grid.updateSheet(first, { hidden: true });
    grid.updateSheet(second, { hidden: false });
    paint();
    expect(painted.workbook.getSheets().map((sheet) => sheet.isSheetHidden())).toEqual([1, 0]);
  });

  it('do not take the person to a sheet that a script adds', () => {
    const { grid, painted, paint } = paintedGrid();
    grid.insertSheet('Deals');
    paint();
    grid.insertSheet('Funnel');
    paint();
    expect(painted.workbook.getActiveSheet().getName()).toBe('Deals');
  });

  it('come back with notes when a deletion is taken back', () => {
    const { grid, painted, paint } = paintedGrid();
    grid.insertSheet('Deals');
    const list = grid.insertSheet('List');
    grid.attach({ sheet: list, row: 2, column: 3, rows: 1, columns: 1 }, 'note', 'Why');
    paint();
    const restore = grid.checkpoint();
    grid.deleteSheet(list);
    paint();
    expect(painted.workbook.getSheetSize()).toBe(1);
    restore();
    paint();
    expect(painted.workbook.getSheets().map((sheet) => sheet.getName())).toEqual(['Deals', 'List']);
    expect(shownNotes(painted, `sheet-${list}`)).toEqual(['1:2 Why']);
  });

  it('leave nothing for Univer to undo', () => {
    const { grid, painted, paint } = paintedGrid();
    const deals = grid.insertSheet('Deals');
    paint();
    grid.write({ sheet: deals, row: 1, column: 1, rows: 1, columns: 1 }, [[{ value: 'x' }]]);
    grid.insertRows(deals, 1, 1);
    grid.updateColumns(deals, 1, 1, { widthPixels: 40 });
    paint();
    const undo = painted.injector.get(IUndoRedoService);
    expect(undo.pitchTopUndoElement()).toBeNull();
  });
});
