import { describe, expect, it } from 'vitest';
import { worldOf } from './run-script';

const BUNDLE = `
/** @customfunction */
function DOUBLE(value) { return Array.isArray(value) ? value.map((row) => row.map((x) => x * 2)) : value * 2; }
/** @customfunction */
function KINDS(value) { return JSON.stringify([value].flat(2).map((x) => x instanceof Date ? x.toISOString() : x)); }
/** @customfunction */
function SHAPE(value) { return Array.isArray(value) ? value.length + 'x' + value[0].length : 'scalar'; }
/** @customfunction */
function NEXT_DAY(date) { return new Date(date.getTime() + 86400000); }
/** @customfunction */
function BROKEN() { throw new Error('Stage is missing'); }
/** @customfunction */
function RESULT_OF(kind) { return { nan: NaN, none: undefined, list: [1, 2] }[kind]; }
/** @customfunction */
function READS() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
/** Not for cells. */
function plain() { return 1; }
/** @customfunction */
function hidden_() { return 1; }
/** @customfunction */
function OBJECT_RESULT() { return {}; }
`;

function cell(formula: string, cells: readonly (readonly string[])[] = []) {
  const { world, grid } = worldOf(BUNDLE);
  if (cells.length > 0) world.paste('Sheet1', 'A1', cells);
  world.type('Sheet1', 'F1', formula);
  return { world, grid, value: grid.values(world.area('Sheet1', 'F1'))[0]?.[0] };
}

describe('a custom function', () => {
  it.each([
    ['=DOUBLE(21)', 42],
    ['=double(A1)', 6],
    ['=SHAPE(A1)', 'scalar'],
    ['=SHAPE(A1:A1)', 'scalar'],
    ['=SHAPE(A1:B3)', '3x2'],
    ['=KINDS(A1:B2)', '[3,"x","2026-12-30T23:00:00.000Z",""]'],
    ['=READS()', 3],
    ['=RESULT_OF("none")', null],
    ['=RESULT_OF("nan")', { error: '#NUM!' }],
  ])('%s gives %j', (formula, value) => {
    expect(cell(formula, [['3', 'x'], ['2026-12-31']]).value).toEqual(value);
  });

  it('gives a date in the spreadsheet’s time zone', () => {
    expect(cell('=NEXT_DAY(A1)', [['2026-12-31']]).value).toBe(46388);
  });

  it('spills rows, and one row for a flat array', () => {
    const { world, grid } = cell('=DOUBLE(A1:B2)', [
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(grid.values(world.area('Sheet1', 'F1:G2'))).toEqual([
      [2, 4],
      [6, 8],
    ]);
    world.type('Sheet1', 'F1', '=RESULT_OF("list")');
    expect(grid.values(world.area('Sheet1', 'F1:G1'))).toEqual([[1, 2]]);
  });

  it('shows the message of an error in its cell’s note', () => {
    expect(cell('=BROKEN()').value).toEqual({ error: '#ERROR!', message: 'Stage is missing' });
  });

  it.each(['=plain()', '=hidden_()', '=NOWHERE()'])('%s is not one', (formula) => {
    expect(cell(formula).value).toMatchObject({ error: '#NAME?' });
  });

  it('refuses an object as result', () => {
    expect(() => cell('=OBJECT_RESULT()')).toThrow('not emulated: an object as result');
  });

  it('runs as an execution of its own, again only when an argument changes', () => {
    const { world } = cell('=DOUBLE(A1)', [['1']]);
    const runs = () =>
      world.executions.filter(({ context }) => context === 'CUSTOM_FUNCTION').length;
    expect(runs()).toBe(1);
    world.type('Sheet1', 'B1', 'elsewhere');
    world.clock.now += 86_400_000;
    world.type('Sheet1', 'B2', 'tomorrow');
    expect(runs()).toBe(1);
    world.type('Sheet1', 'A1', '5');
    expect(runs()).toBe(2);
  });

  it('takes no fault that is meant for a trigger', () => {
    const { world, grid } = worldOf(`${BUNDLE} function onEdit() { SpreadsheetApp.flush(); }`);
    world.type('Sheet1', 'A1', '=READS()');
    world.faults.killAt(1);
    expect(world.type('Sheet1', 'B1', '=DOUBLE(4)')?.killed).toBe(true);
    expect(grid.values(world.area('Sheet1', 'B1'))).toEqual([[8]]);
  });

  it('may not set user properties of another', () => {
    const { world, grid } = worldOf(`/** @customfunction */ function MINE() {
      const store = PropertiesService.getUserProperties();
      return store.getProperty('who') + (store.setProperty('who', 'x') ? '' : ''); }
      function run() { PropertiesService.getUserProperties().setProperty('who', 'the owner'); }`);
    world.menu('run');
    world.type('Sheet1', 'A1', '=MINE()');
    world.menu('run');
    world.asUser('kari');
    world.type('Sheet1', 'A2', '=MINE()');
    expect(grid.values(world.area('Sheet1', 'A1:A2')).flat()).toEqual([
      'the owner',
      { error: '#ERROR!', message: 'You do not have permission to call setProperty' },
    ]);
  });
});
