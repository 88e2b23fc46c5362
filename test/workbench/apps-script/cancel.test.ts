import { describe, expect, it } from 'vitest';
import type { Pauses } from '../../../workbench/apps-script/pause';
import { liveWorldOf } from './live-world';

const RUN = `function run() {
  const sheet = SpreadsheetApp.getActiveSheet();
  LockService.getScriptLock().waitLock(1000);
  sheet.getRange('A1').setValue('before');
  SpreadsheetApp.flush();
  sheet.getRange('A2').setValue('unsent');
  Utilities.sleep(60000);
  sheet.getRange('A3').setValue('after');
}
function ask() {
  SpreadsheetApp.getUi().alert('Sure?');
  SpreadsheetApp.getActiveSheet().getRange('B1').setValue('asked');
}
function lock() {
  LockService.getScriptLock().waitLock(60000);
  SpreadsheetApp.getActiveSheet().getRange('C1').setValue('locked');
}
function swallow() {
  try { Utilities.sleep(60000); } catch (error) { console.log('caught ' + error.message); }
  SpreadsheetApp.getActiveSheet().getRange('D1').setValue('swallowed');
}
function onEdit(e) { Utilities.sleep(1000); e.range.offset(0, 5).setValue('seen ' + e.value); }`;

/** A world in which nobody answers and no time passes until the test says so. */
function standingWorld(latency = 0) {
  const wakes: (() => void)[] = [];
  const pauses: Pauses = () => new Promise((wake) => wakes.push(() => wake('OK')));
  const { world, grid, told } = liveWorldOf(RUN, { pauses, latency: () => latency });
  const column = (a1: string) => grid.values(world.area('Sheet1', a1)).flat();
  return { world, told, wakes, column };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve));

describe('an execution that is cancelled', () => {
  it('ends while it sleeps: what is written stays, what waits is lost, the rest never runs', async () => {
    const { world, told, wakes, column } = standingWorld();
    const record = world.menu('run');
    await aMoment();
    expect(record.state).toBe('paused');
    expect(world.cancel(record.id)).toBe(true);
    await record.ended;
    expect(record).toMatchObject({
      ...{ state: 'ended', killed: true, cancelled: true },
      error: { name: 'Exception', message: 'Canceled' },
    });
    wakes.forEach((wake) => void wake());
    await aMoment();
    expect(column('A1:A3')).toEqual(['before', null, null]);
    expect(told).toEqual(['run waiting', 'run running', 'run paused', 'run ended']);
  });

  it('gives its locks to who waits for them', async () => {
    const { world, column } = standingWorld();
    const holder = world.menu('run');
    await aMoment();
    const waiting = world.menu('lock');
    await aMoment();
    expect(waiting.state).toBe('paused');
    world.cancel(holder.id);
    await waiting.ended;
    expect(waiting.error).toBeUndefined();
    expect(column('C1')).toEqual(['locked']);
  });

  it('ends while a question waits, whose answer then counts for nothing', async () => {
    const { world, wakes, column } = standingWorld();
    const record = world.menu('ask');
    await aMoment();
    world.cancel(record.id);
    await world.idle();
    wakes.forEach((wake) => void wake());
    await aMoment();
    expect(record).toMatchObject({ state: 'ended', cancelled: true });
    expect(column('B1')).toEqual([null]);
    expect(world.screen.alerts).toEqual([]);
  });

  it('has done nothing when it had not begun, and leaves planned faults to the next', async () => {
    const { world, wakes } = standingWorld(2000);
    world.faults.failAt(1, 'We are sorry.');
    const record = world.menu('run');
    await aMoment();
    world.cancel(record.id);
    await record.ended;
    expect(record).toMatchObject({ state: 'ended', cancelled: true, calls: [] });
    const next = world.menu('ask');
    await aMoment();
    wakes.at(-1)?.();
    await next.ended;
    expect(next.error?.message).toBe('We are sorry.');
  });

  it('cannot catch its end', async () => {
    const { world, column } = standingWorld();
    const record = world.menu('swallow');
    await aMoment();
    world.cancel(record.id);
    await record.ended;
    expect(record.log).toEqual([]);
    expect(column('D1')).toEqual([null]);
  });

  it('lets waiting edits run one after another still', async () => {
    const { world, wakes, column } = standingWorld();
    const [first, second, third] = ['1', '2', '3'].map((text, row) =>
      world.type('Sheet1', `A${row + 1}`, text),
    );
    await aMoment();
    world.cancel(second?.id ?? 0);
    await aMoment();
    expect([first?.state, second?.state, third?.state]).toEqual(['paused', 'ended', 'waiting']);
    wakes.shift()?.();
    await first?.ended;
    await aMoment();
    expect(third?.state).toBe('paused');
    wakes.shift()?.();
    await world.idle();
    expect(column('F1:F3')).toEqual(['seen 1', null, 'seen 3']);
  });

  it('rejects the call of a page', async () => {
    const { world } = standingWorld();
    const called = world.callLater('swallow', []);
    await aMoment();
    world.cancel(world.executions.at(-1)?.id ?? 0);
    await expect(called).rejects.toMatchObject({ name: 'Exception', message: 'Canceled' });
  });

  it('is one that is open', async () => {
    const { world, wakes } = standingWorld();
    expect(world.cancel(1)).toBe(false);
    const record = world.menu('ask');
    await aMoment();
    wakes.at(-1)?.();
    await record.ended;
    expect(world.cancel(record.id)).toBe(false);
    expect(record).toMatchObject({ killed: false });
    expect(record.cancelled).toBeUndefined();
  });

  it('ends at its next call when it is cancelled while it runs', async () => {
    const { world, column } = standingWorld();
    const record = world.menu('ask');
    world.faults.before(1, () => void world.cancel(record.id));
    await record.ended;
    expect(record).toMatchObject({ killed: true, cancelled: true });
    expect(column('B1')).toEqual([null]);
  });
});
