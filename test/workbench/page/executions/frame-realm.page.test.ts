import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { WorldOptions } from '../../../../workbench/apps-script/create-world-state';
import { createWorld } from '../../../../workbench/apps-script/world';
import { createMemoryGrid } from '../../../../workbench/grid/memory-grid';
import { frameRealms } from '../../../../workbench/page/executions/frame-realm';

function worldOf(bundle: string, options: Partial<WorldOptions> = {}) {
  const grid = createMemoryGrid();
  return { grid, world: createWorld({ bundle, realms: frameRealms, grid, ...options }) };
}

/** Lines that a function body logs when it runs from a menu. */
function logOf(body: string, options: Partial<WorldOptions> = {}): readonly string[] {
  const { world } = worldOf(`"use strict";function run() { ${body} }`, options);
  const { error, log } = world.menu('run');
  if (error) throw new Error(error.message);
  return log;
}

const ABSENT = [
  ...['window', 'document', 'location', 'top', 'self', 'frames', 'parent', 'opener'],
  ...['fetch', 'setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame'],
  ...['XMLHttpRequest', 'WebSocket', 'Worker', 'localStorage', 'indexedDB', 'caches'],
  ...['URL', 'URLSearchParams', 'TextEncoder', 'atob', 'btoa', 'crypto', 'performance'],
  ...['structuredClone', 'navigator', 'history', 'alert', 'prompt', 'Window', 'EventTarget'],
  ...['addEventListener', 'postMessage', 'Node', 'Event'],
];

describe('a script in a frame', () => {
  it.each(ABSENT)('does not know %s', (name) => {
    expect(logOf(`Logger.log(typeof ${name} + typeof globalThis.${name})`)).toEqual([
      'undefinedundefined',
    ]);
    expect(logOf(`Logger.log('${name}' in globalThis)`)).toEqual(['false']);
  });

  it('lists ECMAScript, the services and its own functions as globals', () => {
    const [names = ''] = logOf('Logger.log(Object.getOwnPropertyNames(globalThis).join())');
    const globals = names.split(',');
    expect(globals).toEqual(expect.arrayContaining(['Array', 'Intl', 'SpreadsheetApp', 'run']));
    expect(globals).not.toContain('window');
    expect(globals.length).toBeLessThan(120);
  });

  it('makes globals through globalThis', () => {
    expect(logOf('globalThis.mine = 3; Logger.log(mine + globalThis.mine)')).toEqual(['6']);
  });

  it('writes to the record with console', () => {
    expect(logOf("console.log('one', 2)")).toEqual(['one 2']);
  });

  it('gets arrays, objects and dates of its own', () => {
    const log = logOf(`
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1');
      range.setValues([[new Date(2026, 0, 31), 'x']]);
      const rows = range.getValues();
      const entries = PropertiesService.getScriptProperties().getProperties();
      Logger.log([rows instanceof Array, rows[0] instanceof Array, rows[0][0] instanceof Date,
        entries instanceof Object]);`);
    expect(log).toEqual(['true,true,true,true']);
  });

  it('has the clock, the chance and the time zone of the script', () => {
    const options = { clock: { now: Date.UTC(2026, 6, 1, 4, 30) }, seed: 7 };
    const zone = { ...options, scriptTimeZone: 'America/New_York' };
    const body = 'Logger.log(new Date().getHours() + " " + Math.random())';
    expect(logOf(body, zone)[0]).toMatch(/^0 0\.\d+$/);
    expect(logOf(body, zone)).toEqual(logOf(body, zone));
  });

  it('catches errors of the services as its own', () => {
    const log = logOf(`try { SpreadsheetApp.getActiveSheet().getRange('nowhere at all'); }
      catch (error) { Logger.log((error instanceof Error) + ' ' + error); }`);
    expect(log).toEqual(['true Exception: Range not found']);
  });

  it('starts anew in every execution', () => {
    const { world } = worldOf('let runs = 0; function run() { Logger.log(++runs); }');
    expect([...world.menu('run').log, ...world.menu('run').log]).toEqual(['1', '1']);
  });

  it('evaluates templates in its scope', () => {
    const { world } = worldOf(
      `const SIGN = '!';
       function shout(text) { return text + SIGN; }
       function show() {
         const template = HtmlService.createTemplate('<p><?= shout(word) ?></p>');
         template.word = 'Deals';
         SpreadsheetApp.getUi().showSidebar(template.evaluate());
       }`,
    );
    world.menu('show');
    expect(world.screen.sidebars[0]?.html).toBe('<p>Deals!</p>');
  });

  it('leaves no frame behind', () => {
    logOf('1');
    expect(document.querySelectorAll('iframe').length).toBe(0);
  });
});

it('gives the stack of an error with the positions of the unchanged bundle', () => {
  const bundle = "function fail() {\n  throw new TypeError('no');\n}\nfunction run() { fail(); }";
  const { world } = worldOf(bundle);
  const places = world.menu('run').error?.stack?.match(/dealsheet\.js:\d+:\d+/g);
  expect(places).toEqual(['dealsheet.js:2:9', 'dealsheet.js:4:18']);
});

it('fails an execution whose bundle throws when it is evaluated', () => {
  const { world } = worldOf("throw new RangeError('at once'); function run() {}");
  expect(world.menu('run').error).toEqual({ name: 'RangeError', message: 'at once' });
});

it('runs the built add-on', async () => {
  const bundle = await commands.readFile('dist/dealsheet.js');
  const { world, grid } = worldOf(bundle);
  world.open();
  world.screen.answers.push('YES', 'OK');
  const record = world.menu('setUpSpreadsheet');
  expect(record.error).toBeUndefined();
  expect(grid.sheets().map(({ name }) => name)).toContain('Deals');
});

it('runs the built add-on in a live world, with a person who answers', async () => {
  const bundle = await commands.readFile('dist/dealsheet.js');
  const { settleNow, ...grid } = createMemoryGrid();
  const asked: string[] = [];
  const world = createWorld({
    bundle,
    realms: frameRealms,
    grid: { ...grid, settle: async () => settleNow?.() },
    async pauses(pause) {
      if (pause.kind === 'question') asked.push(pause.question.kind);
      return asked.length === 1 ? 'YES' : 'OK';
    },
  });
  const record = world.menu('setUpSpreadsheet');
  await world.idle();
  expect(record).toMatchObject({ state: 'ended', killed: false });
  expect(record.error).toBeUndefined();
  expect(asked.length).toBeGreaterThan(0);
  const [deals] = grid.sheets();
  expect(grid.lastCell(deals?.id ?? 0).row).toBeGreaterThan(10);
  expect(document.querySelectorAll('iframe').length).toBe(0);
});
