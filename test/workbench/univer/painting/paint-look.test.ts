import type { Worksheet } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import type { Area, CellAttachments } from '../../../../workbench/grid/grid';
import { type PaintedGrid, paintedGrid } from './painted-grid';
import { rangeText, shownNotes } from './shown-workbook';

const CELL: Area = { sheet: 0, row: 2, column: 3, rows: 1, columns: 1 };

describe('a painted cell', () => {
  it.each<[Partial<CellAttachments>, object]>([
    [{ background: '#fff2cc' }, { bg: { rgb: '#fff2cc' } }],
    [{ fontColor: '#0000ff' }, { cl: { rgb: '#0000ff' } }],
    [{ fontWeight: 'bold' }, { bl: 1 }],
    [{ fontStyle: 'italic' }, { it: 1 }],
    [{ wrap: true }, { tb: 3 }],
    [{ horizontalAlignment: 'center' }, { ht: 2 }],
  ])('with %j has the style %j, and none when that is taken away', (look, style) => {
    const world = withSheet();
    for (const [kind, value] of Object.entries(look)) {
      world.grid.attach(CELL, kind as keyof CellAttachments, value);
    }
    world.paint();
    expect(styleAt(world, 1, 2)).toEqual(style);
    for (const kind of Object.keys(look)) {
      world.grid.attach(CELL, kind as keyof CellAttachments, null);
    }
    world.paint();
    expect(styleAt(world, 1, 2)).toBeUndefined();
  });

  it('has its number format, and loses only what is removed', () => {
    const world = withSheet();
    world.grid.setFormats(CELL, [['dd.mm.yyyy']]);
    world.grid.attach(CELL, 'background', '#ff0000');
    world.paint();
    expect(styleAt(world, 1, 2)).toEqual({
      bg: { rgb: '#ff0000' },
      n: { pattern: 'dd.mm.yyyy' },
    });
    world.grid.attach(CELL, 'background', null);
    world.paint();
    expect(styleAt(world, 1, 2)).toEqual({ n: { pattern: 'dd.mm.yyyy' } });
  });

  it('carries its look along when rows are inserted above', () => {
    const world = withSheet();
    world.grid.attach(CELL, 'fontWeight', 'bold');
    world.paint();
    world.grid.insertRows(0, 1, 3);
    world.paint();
    expect(styleAt(world, 4, 2)).toEqual({ bl: 1 });
    expect(styleAt(world, 1, 2)).toBeUndefined();
  });
});

describe('painted columns', () => {
  it('have widths and are hidden as in the grid', () => {
    const world = withSheet();
    world.grid.updateColumns(0, 2, 2, { widthPixels: 180 });
    world.grid.updateColumns(0, 3, 1, { hidden: true });
    world.paint();
    const sheet = sheetOf(world);
    expect([0, 1].map((column) => sheet.getColumnWidth(column))).toEqual([100, 180]);
    expect([0, 1, 2].map((column) => sheet.getColVisible(column))).toEqual([true, true, false]);
  });

  it('get a width while they are hidden', () => {
    const world = withSheet();
    world.grid.updateColumns(0, 1, 1, { hidden: true });
    world.paint();
    world.grid.updateColumns(0, 1, 1, { widthPixels: 40 });
    world.paint();
    expect(sheetOf(world).getColVisible(0)).toBe(false);
    world.grid.updateColumns(0, 1, 1, { hidden: false });
    world.paint();
    expect(sheetOf(world).getColumnWidth(0)).toBe(40);
  });
});

describe('painted merges and notes', () => {
  it('merge and part as in the grid', () => {
    const world = withSheet();
    const areas = [{ sheet: 0, row: 2, column: 1, rows: 2, columns: 3 }];
    world.grid.putRecord(0, { id: 'm', kind: 'merge', areas, data: null });
    world.paint();
    expect(sheetOf(world).getMergeData().map(rangeText)).toEqual(['1:0-2:2']);
    world.grid.insertRows(0, 1, 1);
    world.paint();
    expect(sheetOf(world).getMergeData().map(rangeText)).toEqual(['2:0-3:2']);
    world.grid.removeRecord(0, 'm');
    world.paint();
    expect(sheetOf(world).getMergeData()).toEqual([]);
  });

  it('hang notes on cells, change, move and remove them', () => {
    const world = withSheet();
    world.grid.attach(CELL, 'note', 'First');
    world.grid.attach({ ...CELL, row: 5 }, 'note', 'Second');
    world.paint();
    expect(shownNotes(world.painted, 'sheet-0')).toEqual(['1:2 First', '4:2 Second']);
    world.grid.attach(CELL, 'note', 'Changed');
    world.grid.deleteRows(0, 4, 2);
    world.paint();
    expect(shownNotes(world.painted, 'sheet-0')).toEqual(['1:2 Changed']);
  });
});

function withSheet(): PaintedGrid {
  const world = paintedGrid();
  world.grid.insertSheet('Deals', 0, 10, 6);
  world.paint();
  return world;
}

function sheetOf({ painted }: PaintedGrid): Worksheet {
  const sheet = painted.workbook.getSheetBySheetId('sheet-0');
  if (!sheet) throw new Error('The sheet is not painted.');
  return sheet;
}

const styleAt = (world: PaintedGrid, row: number, column: number): unknown =>
  world.painted.workbook.getStyles().getStyleByCell(sheetOf(world).getCellRaw(row, column));
