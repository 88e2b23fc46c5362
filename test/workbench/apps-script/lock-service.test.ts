import { expect, it } from 'vitest';
import { runScript, worldOf } from './run-script';

const TWO_RUNS = `
function hold() {
  const lock = LockService.getDocumentLock();
  Logger.log(lock.tryLock(1000));
  SpreadsheetApp.flush();
  lock.releaseLock();
}
function other() {
  Logger.log(LockService.getDocumentLock().tryLock(5000));
  LockService.getDocumentLock().waitLock(1);
}
function elsewhere() { Logger.log(LockService.getScriptLock().tryLock(1)); }`;

it('keeps a second execution out while the first holds the lock', () => {
  const { world } = worldOf(TWO_RUNS);
  const start = world.clock.now;
  world.faults.before(3, () => world.menu('other'));
  expect(world.menu('hold').log).toEqual(['true']);
  expect(world.executions[1]).toMatchObject({
    log: ['false'],
    error: {
      name: 'Exception',
      message: 'Lock timeout: another process was holding the lock for too long.',
    },
  });
  expect(world.clock.now - start).toBe(5001);
});

it('lets the second in after the release', () => {
  const { world } = worldOf(TWO_RUNS);
  world.menu('hold');
  expect(world.menu('other')).toMatchObject({ log: ['true'] });
});

it('has one lock each for document, script and user', () => {
  const { world } = worldOf(TWO_RUNS);
  world.faults.before(3, () => world.menu('elsewhere'));
  world.menu('hold');
  expect(world.executions[1]?.log).toEqual(['true']);
});

it('is got again by the execution that has it, and free at once with no wait', () => {
  const { record } = runScript(`
    const lock = LockService.getDocumentLock();
    log([lock.hasLock(), lock.tryLock(-100), lock.tryLock(0), lock.tryLock(0), lock.hasLock()]);
    lock.releaseLock(); log(lock.hasLock())`);
  expect(record.log).toEqual(['[false,false,true,true,true]', 'false']);
});

it('is given back at the end of an execution', () => {
  const { world } = worldOf('function run() { Logger.log(LockService.getUserLock().tryLock(1)); }');
  expect([...world.menu('run').log, ...world.menu('run').log]).toEqual(['true', 'true']);
});

it('is lost while an alert waits for its answer', () => {
  const { world } = worldOf(`
    function run() {
      const lock = LockService.getDocumentLock();
      lock.tryLock(1);
      SpreadsheetApp.getUi().alert('Sure?');
      Logger.log(lock.hasLock());
    }
    function other() { Logger.log(LockService.getDocumentLock().tryLock(1)); }`);
  let inside: readonly string[] = [];
  world.screen.answers.push(() => {
    inside = world.menu('other').log;
    return 'OK';
  });
  expect(world.menu('run').log).toEqual(['false']);
  expect(inside).toEqual(['true']);
});

it('does not send writes when it is released', () => {
  const { world, grid } = worldOf(`function run() {
    const lock = LockService.getDocumentLock();
    lock.tryLock(1);
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue('new');
    lock.releaseLock();
    SpreadsheetApp.getActive().toast('done'); }`);
  let seen: unknown;
  world.faults.before(5, () => {
    seen = grid.values(world.area('Sheet1', 'A1'))[0]?.[0];
  });
  world.menu('run');
  expect(seen).toBe(null);
});
