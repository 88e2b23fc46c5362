import { describe, expect, it } from 'vitest';
import { worldOf } from './run-script';

const ECHO = `
function onEdit(e) {
  Logger.log(JSON.stringify([e.range.getA1Notation(), e.value, e.oldValue,
    'value' in e, 'oldValue' in e, e.range.getValue()]));
}
function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('by script'); }`;

const echo = (options: Parameters<typeof worldOf>[1] = {}) => worldOf(ECHO, options).world;

/** The single line that the last execution logged. */
const told = (record: { readonly log: readonly string[] } | null) =>
  JSON.parse(record?.log[0] ?? '');

describe('an edit event', () => {
  it('tells value and old value of one typed cell, which already holds the value', () => {
    const world = echo();
    expect(told(world.type('Sheet1', 'B2', 'one'))).toEqual([
      'B2',
      'one',
      null,
      true,
      false,
      'one',
    ]);
    expect(told(world.type('Sheet1', 'B2', '2.5'))).toEqual(['B2', '2.5', 'one', true, true, 2.5]);
    expect(told(world.type('Sheet1', 'B2', 'TRUE')).slice(0, 3)).toEqual(['B2', 'TRUE', '2.5']);
  });

  it('tells dates as serial numbers', () => {
    const world = echo();
    world.type('Sheet1', 'A1', '2026-12-31');
    expect(told(world.type('Sheet1', 'A1', '2027-01-01')).slice(0, 3)).toEqual([
      'A1',
      '46388',
      '46387',
    ]);
  });

  it('has no value when a cell is cleared', () => {
    const world = echo();
    world.type('Sheet1', 'A1', 'x');
    expect(told(world.clear('Sheet1', 'A1'))).toEqual(['A1', null, 'x', false, true, '']);
    world.type('Sheet1', 'A1', 'x');
    expect(told(world.type('Sheet1', 'A1', ''))).toEqual(['A1', null, 'x', false, true, '']);
  });

  it('has only the range for a block that is pasted, filled, copied or cleared', () => {
    const world = echo();
    const only = (range: string, first: string) => [range, null, null, false, false, first];
    expect(
      told(
        world.paste('Sheet1', 'A1', [
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ),
    ).toEqual(only('A1:B2', 'a'));
    expect(told(world.fill('Sheet1', 'A1', 'A2:A4'))).toEqual(only('A2:A4', 'a'));
    expect(told(world.copyRow('Sheet1', 1, 9))).toEqual(only('A9:Z9', 'a'));
    expect(told(world.clear('Sheet1', 'A1:B2'))).toEqual(only('A1:B2', ''));
    expect(told(world.paste('Sheet1', 'A1', [['one']]))).toEqual(only('A1', 'one'));
  });
});

describe('no edit event', () => {
  it('comes from what scripts write', () => {
    const world = echo();
    world.menu('write');
    world.script(({ SpreadsheetApp }) => SpreadsheetApp.getActive().getRange('A1').setValue('api'));
    expect(world.executions.map(({ context }) => context)).toEqual(['MENU', 'API']);
  });

  it('comes from inserted, deleted and moved rows and columns', () => {
    const world = echo();
    world.insertRows('Sheet1', 1, 2);
    world.deleteRows('Sheet1', 1, 1);
    world.insertColumns('Sheet1', 1, 1);
    world.deleteColumns('Sheet1', 1, 1);
    world.moveColumns('Sheet1', 1, 1, 3);
    expect(world.executions).toEqual([]);
  });

  it('comes from sorting and undo, unless the switches say so', () => {
    for (const fires of [false, true]) {
      const world = echo({ switches: { sortFiresEdit: fires, undoFiresEdit: fires } });
      world.paste('Sheet1', 'A1', [['b'], ['a']]);
      expect(world.sort('Sheet1', 'A1:A2', 1, true) !== null).toBe(fires);
      expect(world.undo() !== null).toBe(fires);
    }
  });

  it('comes when events are lost', () => {
    const world = echo();
    world.dropNextEvents(1);
    expect(world.type('Sheet1', 'A1', 'lost')).toBe(null);
    expect(told(world.type('Sheet1', 'A1', 'seen'))[1]).toBe('seen');
  });
});

it('waits while the script runs, two events at most', () => {
  const world = echo();
  world.busy(() => {
    for (const text of ['one', 'two', 'three', 'four']) world.type('Sheet1', 'A1', text);
  });
  const lines = world.executions.map((record) => told(record) as unknown[]);
  expect(lines.map(([, value]) => value)).toEqual(['one', 'two']);
  expect(lines[0]?.[5]).toBe('four');
});
