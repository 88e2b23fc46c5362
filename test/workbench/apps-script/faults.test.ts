import { describe, expect, it } from 'vitest';
import { worldOf } from './run-script';

const TWO_WRITES = `
function run() {
  const sheet = SpreadsheetApp.getActiveSheet();
  try {
    sheet.getRange('A1').setValue(1);
    sheet.getRange('A2').setValue(2);
    SpreadsheetApp.flush();
    sheet.getRange('A3').setValue(3);
  } catch (e) {
    Logger.log(e.message);
    sheet.getRange('A4').setValue('caught');
  } finally {
    LockService.getDocumentLock().releaseLock();
  }
}`;

function killed(call: number, writes: 'eager' | 'deferred') {
  const { world, grid } = worldOf(TWO_WRITES, { switches: { writes } });
  world.faults.killAt(call);
  const record = world.menu('run');
  return { record, cells: grid.values(world.area('Sheet1', 'A1:A4')).flat() };
}

describe('a kill', () => {
  it.each([
    [2, 'deferred', [null, null, null, null]],
    [3, 'deferred', [null, null, null, null]],
    [4, 'deferred', [1, 2, null, null]],
    [2, 'eager', [1, null, null, null]],
    [4, 'eager', [1, 2, null, null]],
  ] as const)('at call %i leaves with %s writes %j', (call, writes, cells) => {
    expect(killed(call, writes).cells).toEqual(cells);
  });

  it('is not caught, and lets nothing happen afterwards', () => {
    const { record } = killed(2, 'eager');
    expect(record.killed).toBe(true);
    expect(record.calls).toEqual(['Range.setValue', 'Range.setValue']);
  });

  it('gives the locks back', () => {
    const { world } = worldOf(`
      function hold() { LockService.getDocumentLock().tryLock(1); SpreadsheetApp.flush(); }
      function run() { Logger.log(LockService.getDocumentLock().tryLock(1)); }`);
    world.faults.killAt(3);
    expect(world.menu('hold').killed).toBe(true);
    expect(world.menu('run').log).toEqual(['true']);
  });

  it('concerns the next execution only', () => {
    const { world } = worldOf(TWO_WRITES);
    world.faults.killAt(99);
    expect(world.menu('run').killed).toBe(false);
    world.faults.killAt(1);
    expect(world.menu('run').killed).toBe(true);
    expect(world.menu('run').killed).toBe(false);
  });
});

it('makes one call fail with a text of Google’s, which a script can catch', () => {
  const { world, grid } = worldOf(TWO_WRITES);
  const text = 'Service Spreadsheets timed out while accessing document with id 1.';
  world.faults.failAt(3, text);
  expect(world.menu('run')).toMatchObject({ killed: false, log: [text] });
  expect(grid.values(world.area('Sheet1', 'A1:A4')).flat()).toEqual([1, 2, null, 'caught']);
});

it('makes one call of each of the next executions fail', () => {
  const { world } = worldOf(TWO_WRITES);
  world.faults.failEach(2, 1, 'We are sorry.');
  const logs = [1, 2, 3].map(() => world.menu('run').log);
  expect(logs).toEqual([['We are sorry.'], ['We are sorry.'], []]);
});

it('runs a gesture with its own execution in the middle of another', () => {
  const { world, grid } = worldOf(`
    function onEdit(e) { e.range.offset(0, 1).setValue('seen ' + e.value); }
    function run() {
      const sheet = SpreadsheetApp.getActiveSheet();
      const before = sheet.getRange('A1').getValue();
      sheet.getRange('C1').setValue(before + '>' + sheet.getRange('A1').getValue());
    }`);
  world.type('Sheet1', 'A1', 'old');
  world.faults.before(2, () => world.type('Sheet1', 'A1', 'new'));
  world.menu('run');
  expect(grid.values(world.area('Sheet1', 'A1:C1'))).toEqual([['new', 'seen new', 'old>new']]);
  expect(world.executions.map(({ functionName }) => functionName)).toEqual([
    'onEdit',
    'run',
    'onEdit',
  ]);
});

it('brings an error of the test’s own code to the test, even if the script catches it', () => {
  const { world } = worldOf(TWO_WRITES);
  world.faults.before(1, () => {
    throw new RangeError('in the test');
  });
  expect(() => world.menu('run')).toThrow('in the test');
});

it('counts calls that cross to Google and leaves handles out', () => {
  const { world } = worldOf(`function run() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    const range = sheet.getDataRange().offset(0, 0);
    range.getValues(); range.getFormulas(); sheet.getMaxRows();
    range.setValue(1); sheet.getRangeList(['A1', 'B2']).setValue(2); SpreadsheetApp.flush();
    SpreadsheetApp.getActive().toast('x');
    PropertiesService.getDocumentProperties().setProperty('a', 1);
    CacheService.getDocumentCache().get('a');
    const lock = LockService.getDocumentLock(); lock.tryLock(1); lock.releaseLock(); }`);
  expect(world.menu('run').counters).toEqual({
    reads: 4,
    writes: 5,
    flushes: 1,
    locks: 3,
    properties: 1,
    cache: 1,
    ui: 0,
  });
});
