import { expect, it } from 'vitest';
import type { WorldEvent } from '../../../workbench/apps-script/world-event';
import { PRELUDE, worldOf } from './run-script';

/** What is heard while a body runs from a menu, executions apart. */
function heard(body: string, act?: (world: ReturnType<typeof worldOf>['world']) => void) {
  const events: WorldEvent[] = [];
  const { world } = worldOf(
    `function run() { ${PRELUDE} const ui = SpreadsheetApp.getUi(); ${body} }`,
    {
      watch: (event) => void events.push(event),
    },
  );
  world.screen.answers.push('YES');
  if (act) act(world);
  else world.menu('run');
  return events.filter(({ kind }) => kind !== 'execution');
}

it('tells of toasts, menus and pages', () => {
  expect(
    heard(`book.toast('Saved', 'Title', 3);
      ui.createMenu('Deals').addItem('Run', 'run').addToUi();
      const page = HtmlService.createHtmlOutput('<p>').setTitle('Help').setHeight(90);
      ui.showSidebar(page); ui.showModalDialog(page, 'Asks'); ui.showModelessDialog(page, 'Floats');`),
  ).toEqual([
    { kind: 'menus changed' },
    { kind: 'sidebar', page: { title: 'Help', html: '<p>', height: 90, modal: false } },
    { kind: 'dialog', page: { title: 'Asks', html: '<p>', height: 90, modal: true } },
    { kind: 'dialog', page: { title: 'Floats', html: '<p>', height: 90, modal: false } },
    { kind: 'toast', toast: { message: 'Saved', title: 'Title', seconds: 3 } },
  ]);
});

it('tells which sheet a script shows, and knows which one a person looks at', () => {
  const added = heard(
    "book.insertSheet('Two'); sheet.activate(); book.getSheets()[1].getRange('A1').activate();",
  );
  const shown = added.flatMap((event) => (event.kind === 'active sheet' ? [event.sheet] : []));
  expect(shown.length).toBe(3);
  expect(shown[0]).toBe(shown[2]);
  const { world } =
    worldOf(`function run() { ${PRELUDE} book.insertSheet('Two'); log(book.getActiveSheet().getName()); }
    function look() { Logger.log(SpreadsheetApp.getActiveSheet().getName()); }`);
  const first = world.activeSheet();
  expect(world.menu('run').log).toEqual(['Two']);
  world.activate(first);
  expect([world.activeSheet(), world.menu('look').log]).toEqual([first, ['Sheet1']]);
});

it('tells what a script selects, and knows what a person has selected', () => {
  const selected = heard("book.insertSheet('Two').getRange('B2:C2').activate();").at(-1);
  const area = { row: 2, column: 2, rows: 1, columns: 2 };
  expect(selected).toMatchObject({ kind: 'selection', area });
  const { world } = worldOf(`function look() {
    const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
    Logger.log(range.getSheet().getName() + ' ' + range.getA1Notation());
  }
  function add() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Two'); }`);
  expect(world.menu('look').log).toEqual(['Sheet1 A1']);
  world.select(world.area('Sheet1', 'C3:D4'));
  expect(world.menu('look').log).toEqual(['Sheet1 C3:D4']);
  world.menu('add');
  expect(world.menu('look').log).toEqual(['Two A1']);
});

it('tells what a person was asked and answered', () => {
  const alert = { kind: 'alert', title: '', message: 'Sure?', buttons: 'OK', answer: 'YES' };
  expect(heard("ui.alert('Sure?')")).toMatchObject([{ kind: 'question answered', alert }]);
});

it('tells of refusals, lost events and troubles', () => {
  const lost = heard('', (world) => {
    world.dropNextEvents(1);
    world.type('Sheet1', 'A1', 'x');
    world.type('Sheet1', 'A1', 'x'.repeat(50_001));
  });
  expect(lost).toEqual([
    { kind: 'edit event lost' },
    { kind: 'refusal', message: expect.stringContaining('50000 characters') },
  ]);
  const troubles: WorldEvent[] = [];
  const { world } = worldOf('function run() { Maps.newStaticMap(); }', {
    watch: (event) => void troubles.push(event),
  });
  expect(() => world.menu('run')).toThrow('not emulated: Maps.newStaticMap');
  expect(troubles.map(({ kind }) => kind)).toContain('trouble');
});

it('tells of each execution, with a number, start and state of its own', () => {
  const states: string[] = [];
  const { world } = worldOf('function onOpen() {} function run() {}', {
    clock: { now: 1000 },
    watch: (event) => {
      if (event.kind === 'execution') states.push(`${event.record.id} ${event.record.state}`);
    },
  });
  world.open();
  expect(world.menu('run')).toMatchObject({ id: 2, startedAtMs: 1000, state: 'ended' });
  expect(states).toEqual(['1 running', '1 ended', '2 running', '2 ended']);
});

it('keeps the stack of an error with positions in the bundle', () => {
  const { world } = worldOf("function run() {\n  throw new Error('no');\n}");
  expect(world.menu('run').error?.stack).toContain('dealsheet.js:2:9');
});
