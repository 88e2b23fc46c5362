import { expect, it } from 'vitest';
import { runScript, worldOf } from '../apps-script/run-script';

it('forgets module state between executions', () => {
  const { world } = worldOf('let runs = 0; function run() { runs++; Logger.log(runs); }');
  expect([...world.menu('run').log, ...world.menu('run').log]).toEqual(['1', '1']);
});

it('has none of the globals that Apps Script lacks', () => {
  const { record } = runScript(`log(['setTimeout', 'setInterval', 'fetch', 'URL', 'URLSearchParams',
    'TextEncoder', 'TextDecoder', 'atob', 'btoa', 'crypto', 'performance', 'process', 'window',
    'require', 'structuredClone'].filter((name) => name in globalThis))`);
  expect(record.log).toEqual(['[]']);
});

it('hands out arrays and dates of the script’s realm', () => {
  const { record } = runScript(`
    sheet.getRange('A1').setValue(new Date(2026, 0, 31));
    const rows = sheet.getRange('A1:B1').getValues();
    log([rows instanceof Array, rows[0] instanceof Array, rows[0][0] instanceof Date]);`);
  expect(record.log).toEqual(['[true,true,true]']);
});

it('takes the time from the virtual clock and chance from the seed', () => {
  const clock = { now: Date.UTC(2026, 0, 31, 12) };
  const body = 'log([Date.now(), new Date().getTime(), Math.random(), Utilities.getUuid()]);';
  const first = runScript(body, { clock, seed: 7 }).record.log;
  expect(first).toEqual(runScript(body, { clock, seed: 7 }).record.log);
  expect(first[0]).toContain(`[${clock.now},${clock.now},`);
  expect(first).not.toEqual(runScript(body, { clock, seed: 8 }).record.log);
});

it('reads local times in the script’s time zone', () => {
  const { record } = runScript(
    `const date = new Date(2026, 6, 1, 0, 30);
     log([date.toISOString(), date.getDate(), date.getTimezoneOffset(), String(date)]);
     date.setHours(23); log(date.toISOString());
     log(new Date('2026-07-01T00:30:00').toISOString());`,
    { scriptTimeZone: 'America/New_York', timeZone: 'Europe/Oslo' },
  );
  expect(record.log).toEqual([
    '["2026-07-01T04:30:00.000Z",1,240,"Wed Jul 01 2026 00:30:00 GMT-0400 (America/New_York)"]',
    '2026-07-02T03:30:00.000Z',
    '2026-07-01T04:30:00.000Z',
  ]);
});

it('refuses the result of an async function', () => {
  const { world } = worldOf('async function run() {}');
  expect(() => world.menu('run')).toThrow('not emulated: the result of an async function');
});

it('logs console and Logger in order', () => {
  const { record } = runScript("console.log('one', 2); Logger.log('three');");
  expect(record.log).toEqual(['one 2', 'three']);
});
