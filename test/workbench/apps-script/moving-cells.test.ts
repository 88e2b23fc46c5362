import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../workbench/grid/grid';
import { worldOf } from './run-script';

const NO_SCRIPT = 'function nothing() {}';

function pasted(rows: readonly (readonly string[])[], script = NO_SCRIPT) {
  const { world, grid } = worldOf(script);
  world.paste('Sheet1', 'A1', rows);
  const values = (a1: string): CellValue[] => grid.values(world.area('Sheet1', a1)).flat();
  const formulas = (a1: string): string[] => grid.formulas(world.area('Sheet1', a1)).flat();
  return { world, grid, values, formulas };
}

describe('dragging the corner of cells', () => {
  it('goes on with a series and repeats the rest, each column for itself', () => {
    const { world, values } = pasted([
      ['1', 'a', 'Deal 1', '2026-01-05'],
      ['2', 'b', 'Deal 2', '2026-01-06'],
    ]);
    world.fillSeries('Sheet1', 'A1:D2', 'A3:D5');
    expect(values('A3:A5')).toEqual([3, 4, 5]);
    expect(values('B3:B5')).toEqual(['a', 'b', 'a']);
    expect(values('C3:C5')).toEqual(['Deal 3', 'Deal 4', 'Deal 5']);
    expect(values('D3:D5')).toEqual([46029, 46030, 46031]);
  });

  it('goes backwards up and to the left', () => {
    const { world, values } = pasted([[], [], [], ['', '', '', '5', 'x'], ['', '', '', '7', 'y']]);
    world.fillSeries('Sheet1', 'D4:E5', 'D1:E3');
    expect(values('D1:D3')).toEqual([-1, 1, 3]);
    expect(values('E1:E3')).toEqual(['y', 'x', 'y']);
    world.fillSeries('Sheet1', 'D4:E4', 'A4:C4');
    expect(values('A4:C4')).toEqual(['x', 5, 'x']);
    world.fillSeries('Sheet1', 'D1:D3', 'A1:C3');
    expect(values('A1:C3')).toEqual([-1, -1, -1, 1, 1, 1, 3, 3, 3]);
  });

  it('moves formulas along and takes formats, and Ctrl+Z takes back all of it', () => {
    const { world, grid, formulas, values } = pasted([
      ['1', '=A1*2', '$5.00'],
      ['4', '=A2*2', '$6.00'],
    ]);
    world.fillSeries('Sheet1', 'B1:C2', 'B3:C4');
    expect(formulas('B3:B4')).toEqual(['=A3*2', '=A4*2']);
    expect(values('C3:C4')).toEqual([7, 8]);
    const area = (a1: string) => grid.formats(world.area('Sheet1', a1));
    expect(area('C3:C4')).toEqual(area('C1:C2'));
    world.undo();
    expect(values('B3:C4')).toEqual([null, null, null, null]);
  });
});

describe('cutting and pasting', () => {
  it('takes cells away with all that is on them, as one step', () => {
    const { world, grid, values } = pasted([['a', '$5.00']]);
    grid.attach(world.area('Sheet1', 'A1'), 'note', 'mine');
    world.moveCells('Sheet1', 'A1:B1', 'A3');
    expect(values('A1:B3')).toEqual([null, null, null, null, 'a', 5]);
    expect(grid.formats(world.area('Sheet1', 'B1'))).toEqual([['']]);
    expect(grid.attachments(world.area('Sheet1', 'A1'), 'note')).toEqual([[null]]);
    expect(grid.attachments(world.area('Sheet1', 'A3'), 'note')).toEqual([['mine']]);
    world.undo();
    expect(values('A1:B3')).toEqual(['a', 5, null, null, null, null]);
  });

  it('lets formulas and names follow the cells, and leaves moved formulas as they are', () => {
    const { world, grid, formulas } = pasted([['1', '=A1+C1', '=$A$1&SUM(A1:A2)']]);
    grid.setName('Start', world.area('Sheet1', 'A1'));
    world.moveCells('Sheet1', 'A1', 'A5');
    expect(formulas('B1:C1')).toEqual(['=A5+C1', '=$A$5&SUM(A1:A2)']);
    expect(grid.names().get('Start')).toEqual(world.area('Sheet1', 'A5'));
    world.moveCells('Sheet1', 'B1', 'B7');
    expect(formulas('B7')).toEqual(['=A5+C1']);
  });

  it('names sheets where cells go to another', () => {
    const { world, grid, formulas } = pasted([['1', '=A1+C1']]);
    grid.insertSheet('Other sheet', 1, 10, 5);
    world.moveCells('Other sheet', "'Sheet1'!A1", 'A2');
    expect(formulas('B1')).toEqual(["='Other sheet'!A2+C1"]);
    world.moveCells('Other sheet', "'Sheet1'!B1", 'B2');
    expect(grid.formulas(world.area('Other sheet', 'B2'))).toEqual([
      ["='Other sheet'!A2+Sheet1!C1"],
    ]);
  });

  it('keeps what lies where both areas meet', () => {
    const { world, values } = pasted([['a'], ['b'], ['c']]);
    world.moveCells('Sheet1', 'A1:A3', 'A2');
    expect(values('A1:A4')).toEqual([null, 'a', 'b', 'c']);
  });

  it('sends one event, of the cells where they are now', () => {
    const { world } = pasted(
      [['a']],
      'function onEdit(e) { Logger.log(e.range.getA1Notation()); }',
    );
    expect(world.moveCells('Sheet1', 'A1', 'B2')?.log).toEqual(['B2']);
  });

  it('is refused where the cells that are cut are protected', () => {
    const { world, values } = pasted(
      [['a']],
      `function run() { SpreadsheetApp.getActiveSheet().getRange('A1').protect()
        .removeEditors(['ola@example.com']); }`,
    );
    world.menu('run');
    world.asUser('ola');
    world.moveCells('Sheet1', 'A1', 'B2');
    expect(values('A1')).toEqual(['a']);
    expect(values('B2')).toEqual([null]);
    expect(world.screen.refusals).toHaveLength(1);
  });
});

it('writing a note again and again is one step, up to what comes between', () => {
  const { world, grid } = pasted([['a']]);
  const area = world.area('Sheet1', 'A1');
  const write = (note: string) => world.change(() => grid.attach(area, 'note', note), 'note A1');
  const note = () => grid.attachments(area, 'note')[0]?.[0];
  write('c');
  write('call');
  world.type('Sheet1', 'B1', 'between');
  write('call back');
  world.undo();
  expect(note()).toBe('call');
  world.undo();
  world.undo();
  expect(note()).toBe(null);
});
