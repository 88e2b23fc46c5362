import { expect, it } from 'vitest';
import { liveWorldOf } from './live-world';

const BUNDLE = `
function hold() {
  const lock = LockService.getDocumentLock();
  Logger.log(lock.tryLock(1));
  Utilities.sleep(2000);
  lock.releaseLock();
  Utilities.sleep(2000);
}
function patient() {
  Utilities.sleep(500);
  const before = Date.now();
  Logger.log(LockService.getDocumentLock().tryLock(30000) + ' ' + (Date.now() - before));
}
function hasty() {
  Utilities.sleep(500);
  const before = Date.now();
  Logger.log(LockService.getDocumentLock().tryLock(1000) + ' ' + (Date.now() - before));
}
function asks() {
  const lock = LockService.getDocumentLock();
  lock.tryLock(1);
  SpreadsheetApp.getUi().alert('Sure?');
  Logger.log(lock.hasLock());
}`;

it('is got as soon as the execution that has it gives it back', async () => {
  const { world } = liveWorldOf(BUNDLE);
  const records = [world.menu('hold'), world.menu('patient')];
  await world.idle();
  expect(records.map(({ log }) => log)).toEqual([['true'], ['true 1500']]);
  expect(records[1]?.calls).toEqual(['LockService.getDocumentLock', 'Lock.tryLock']);
});

it('is not got when it stays taken longer than the wait', async () => {
  const { world } = liveWorldOf(BUNDLE);
  world.menu('hold');
  const record = world.menu('hasty');
  await world.idle();
  expect(record.log).toEqual(['false 1000']);
});

it('is got by one of two who wait, and by the other after that', async () => {
  const { world } = liveWorldOf(BUNDLE);
  world.menu('hold');
  const waiting = [world.menu('patient'), world.menu('patient')];
  await world.idle();
  expect(waiting.map(({ log }) => log[0])).toEqual(['true 1500', 'true 1500']);
});

it('is lost while a question waits', async () => {
  const { world } = liveWorldOf(BUNDLE, { replies: ['OK'] });
  const record = world.menu('asks');
  await world.idle();
  expect(record.log).toEqual(['false']);
});
