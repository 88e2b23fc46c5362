import { describe, expect, it } from 'vitest';
import type { PipelineWorld } from '../pipeline-world';
import { adoptedDeals, rowWith, SHEET } from './adopted-deals';

const write = (world: PipelineWorld, sheetName: string, a1: string, text: string) =>
  world.script(({ SpreadsheetApp }) => {
    SpreadsheetApp.getActive().getSheetByName(sheetName)?.getRange(a1).setValue(text);
  });

const addDeals = (world: PipelineWorld, count: number) =>
  world.paste(
    SHEET,
    'A7',
    Array.from({ length: count }, (_, i) => [`New ${i}`, `Owner ${i}`, 'Proposal', '10', '']),
  );

/** Where a note stands: row and column, 1-based. */
function placeOf(world: PipelineWorld, sheetName: string, note: string) {
  const rows = world.values(sheetName);
  const row = rows.findIndex((cells) => cells.includes(note));
  return [row + 1, (rows[row]?.indexOf(note) ?? -1) + 1];
}

describe('a tab that is written anew', () => {
  it('moves notes below a table that has grown, and overwrites none', () => {
    const world = adoptedDeals();
    world.menu('showHistory');
    write(world, 'History', 'C8', 'note below');
    write(world, 'History', 'J3', 'note beside');
    addDeals(world, 4);
    expect(world.menu('showHistory').error).toBeUndefined();
    expect(placeOf(world, 'History', 'note below')).toEqual([12, 3]);
    expect(placeOf(world, 'History', 'note beside')).toEqual([3, 10]);
    expect(world.values('History').filter(([when]) => when !== null)).toHaveLength(10);
  });

  it('leaves notes where they are as long as there is room', () => {
    const world = adoptedDeals();
    world.menu('showHistory');
    write(world, 'History', 'A20', 'note far below');
    addDeals(world, 4);
    world.menu('showHistory');
    expect(placeOf(world, 'History', 'note far below')).toEqual([20, 1]);
  });

  it('does not write over a formula that shows nothing', () => {
    const world = adoptedDeals();
    world.menu('showHistory');
    world.script(({ SpreadsheetApp }) => {
      SpreadsheetApp.getActive().getSheetByName('History')?.getRange('B8').setFormula('=""');
    });
    addDeals(world, 4);
    world.menu('showHistory');
    expect(world.grid.formulas(world.area('History', 'B12'))).toEqual([['=""']]);
  });

  it('moves notes beside a table that has become wider', () => {
    const world = adoptedDeals();
    world.menu('checkAllDeals');
    const width = world.values('Check')[0]?.length ?? 0;
    const letter = String.fromCharCode(65 + width);
    write(world, 'Check', `${letter}9`, 'note beside');
    world.type('Criteria', 'A8', 'Negotiation');
    world.type('Criteria', 'B8', 'Owner');
    world.type('Criteria', 'C8', 'filled');
    expect(world.menu('checkAllDeals').error).toBeUndefined();
    expect(placeOf(world, 'Check', 'note beside')).toEqual([9, width + 2]);
    const rows = world.values('Check');
    const header = rows.findIndex((row) => row.includes('Owner (should)'));
    const column = rows[header]?.indexOf('Owner (should)') ?? -1;
    expect(rows[header - 1]?.[column]).toBe('Negotiation');
  });

  it('empties what a shorter table leaves behind, and nothing else', () => {
    const world = adoptedDeals();
    addDeals(world, 4);
    world.menu('updateForecast');
    const rows = world.values('Forecast').length;
    write(world, 'Forecast', `A${rows + 1}`, 'note below');
    world.deleteRows(SHEET, 7, 4);
    world.menu('updateForecast');
    const after = world.values('Forecast');
    expect(placeOf(world, 'Forecast', 'note below')).toEqual([rows + 1, 1]);
    expect(after.slice(rows - 4, rows).flat()).toEqual(Array(32).fill(null));
    expect(rowWith(world, 'Forecast', 'Ola').slice(1, 3)).toEqual([1, 100_000]);
  });

  it('stays where the user has moved it, with the looks the user gave it', () => {
    const world = adoptedDeals();
    world.menu('updateForecast');
    world.insertRows('Forecast', 1, 2);
    world.insertColumns('Forecast', 1, 1);
    const total = world.area('Forecast', 'D26');
    world.grid.setFormats(total, [['0.00']]);
    write(world, 'Forecast', 'A1', 'my heading');
    world.type(SHEET, 'D2', '300000');
    world.menu('updateForecast');
    expect(world.value('Forecast', 'A1')).toBe('my heading');
    expect(world.value('Forecast', 'B26')).toBe('Total');
    expect(world.value('Forecast', 'D26')).toBe(400_000);
    expect(world.grid.formats(total)).toEqual([['0.00']]);
  });

  it('takes the bold face of a header along with the header', () => {
    const world = adoptedDeals();
    world.menu('checkAllDeals');
    const header = () =>
      world.values('Check').findIndex(([first]) => first === 'First to mend') + 1;
    const bold = (row: number) =>
      world.grid.attachments(world.area('Check', `B${row}`), 'fontWeight')[0]?.[0];
    const before = header();
    expect(bold(before)).toBe('bold');
    world.paste(SHEET, 'D2', [['x'], ['y']]);
    world.menu('checkAllDeals');
    expect(header()).toBe(before + 2);
    expect([bold(before), bold(header())]).toEqual(['normal', 'bold']);
  });
});
