import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../workbench/apps-script/pause';
import { createMemoryGrid } from '../../../workbench/grid/memory-grid';
import { liveWorldOf, slowGrid } from './live-world';
import { PRELUDE } from './run-script';

/** Runs a function body from a menu of a live world, to its end. */
async function runLive(body: string, replies: Reply[] = [], grid = createMemoryGrid()) {
  const live = liveWorldOf(`function run() { ${PRELUDE} ${body} }`, { replies, grid });
  const record = live.world.menu('run');
  await live.world.idle();
  return { ...live, record };
}

const ASK = "SpreadsheetApp.getUi().alert('Sure?')";

describe('a script that waits for an answer', () => {
  it('goes on with what was answered', async () => {
    const { record, world } = await runLive(
      `const ui = SpreadsheetApp.getUi();
       log(ui.alert('Sure?', 'Really?', ui.ButtonSet.YES_NO) === ui.Button.NO);
       const answer = ui.prompt('Name?');
       log(answer.getSelectedButton() + ' ' + answer.getResponseText());
       log(String(ui.alert('Bye')));`,
      ['NO', { button: 'OK', text: 'Kari' }, undefined],
    );
    expect(record.log).toEqual(['true', 'OK Kari', 'CLOSE']);
    expect(world.screen.alerts.map(({ message, answer }) => [message, answer])).toEqual([
      ['Really?', 'NO'],
      ['Name?', 'OK'],
      ['Bye', 'CLOSE'],
    ]);
  });

  it('does nothing twice', async () => {
    const { record, world, grid } = await runLive(
      `sheet.appendRow(['one']); book.toast('before'); log('before');
       const store = PropertiesService.getScriptProperties();
       store.setProperty('runs', String(1 + Number(store.getProperty('runs'))));
       console.log('console');
       ${ASK};
       sheet.appendRow(['two']); log('after'); log(store.getProperty('runs'));`,
      ['OK'],
    );
    expect(record.error).toBeUndefined();
    expect(record.log).toEqual(['before', 'console', 'after', '1']);
    expect(grid.values(world.area('Sheet1', 'A1:A3')).flat()).toEqual(['one', 'two', null]);
    expect(world.screen.toasts.length).toBe(1);
    expect(record.counters).toMatchObject({ writes: 4, properties: 3, ui: 1 });
    expect(record.calls.filter((call) => call === 'Sheet.appendRow').length).toBe(2);
  });

  it('keeps its clock and its chance', async () => {
    const { record } = await runLive(
      `const before = [Math.random(), Date.now(), new Date().getTime(), Utilities.getUuid()];
       ${ASK}; Utilities.sleep(1500);
       log(before); log(Date.now() - before[1]);`,
      ['OK'],
    );
    const once = await runLive(
      'log([Math.random(), Date.now(), new Date().getTime(), Utilities.getUuid()])',
    );
    expect(record.log).toEqual([once.record.log[0], '1500']);
  });

  it('keeps its ranges, arrays, dates and writes that wait', async () => {
    const { record, world, grid } = await runLive(
      `const range = sheet.getRange('A1:B1');
       range.setValues([[new Date(2026, 0, 31), 2]]);
       const [[day, two]] = range.getValues();
       range.offset(1, 0).setValue('late');
       ${ASK};
       log([day instanceof Date, day.getDate(), two, range.getA1Notation()]);
       range.offset(2, 0).setValues([[day, two]]);`,
      ['OK'],
    );
    expect(record.log).toEqual(['[true,31,2,"A1:B1"]']);
    const cells = grid.values(world.area('Sheet1', 'A1:B3'));
    expect(cells[1]).toEqual(['late', 'late']);
    expect(cells[2]).toEqual(cells[0]);
  });

  it('keeps errors that it caught, as errors of its own', async () => {
    const { record } = await runLive(
      `let caught;
       try { sheet.getRange('nowhere at all'); } catch (error) { caught = error; }
       ${ASK};
       log((caught instanceof Error) + ' ' + caught);`,
      ['OK'],
    );
    expect(record.log).toEqual(['true Exception: Range not found']);
  });

  it('cannot catch the wait', async () => {
    const { record } = await runLive(
      `let stage = 'first';
       try { ${ASK}; stage = 'asked'; } catch (error) { log('caught ' + error); stage = 'caught'; }
       finally { log('finally ' + stage); }`,
      ['OK'],
    );
    expect(record.log).toEqual(['finally asked']);
    expect(record.error).toBeUndefined();
  });

  it('keeps a page that it made from a template', async () => {
    const { record, world } = await runLive(
      `const template = HtmlService.createTemplate('<p><?= word ?></p><?!= more() ?>');
       template.word = 'one';
       template.more = () => HtmlService.createHtmlOutput('<i>').getContent();
       const page = template.evaluate().setTitle('Before');
       ${ASK};
       SpreadsheetApp.getUi().showSidebar(page.append('!').setTitle(page.getTitle() + ' and after'));`,
      ['OK'],
    );
    expect(record.error).toBeUndefined();
    expect(world.screen.sidebars).toEqual([
      { title: 'Before and after', html: '<p>one</p><i>!', modal: false },
    ]);
  });

  it('finds no variables in a template that it has not set yet', async () => {
    const { record } = await runLive(
      `const template = HtmlService.createTemplate('');
       log(Object.keys(template)); template.word = 'one'; ${ASK}; log(Object.keys(template));`,
      ['OK'],
    );
    expect(record.log).toEqual(['[]', '["word"]']);
  });
});

describe('a script that reads a formula which is not calculated', () => {
  const DOUBLE = '/** @customfunction */ function DOUBLE(x) { return x * 2; }';

  it('waits for it', async () => {
    const { world } = liveWorldOf(
      `${DOUBLE} function run() { ${PRELUDE}
        sheet.getRange('A1').setValue(5);
        sheet.getRange('B1').setFormula('=DOUBLE(A1)');
        log(sheet.getRange('B1').getValue());
        sheet.getRange('A1').setValue(7);
        log(sheet.getRange('A1:B1').getDisplayValues()); }`,
      { grid: slowGrid() },
    );
    const record = world.menu('run');
    await world.idle();
    expect(record.log).toEqual(['10', '[["7","14"]]']);
    expect(record.counters).toMatchObject({ reads: 2, writes: 3 });
  });

  it('waits for what spills from elsewhere', async () => {
    const { world } = liveWorldOf(
      `/** @customfunction */ function LIST(n) { return [[n], [n + 1]]; }
       function run() { ${PRELUDE}
        sheet.getRange('A1').setFormula('=LIST(3)');
        log(sheet.getRange('A2').getValue()); }`,
      { grid: slowGrid() },
    );
    const record = world.menu('run');
    await world.idle();
    expect(record.log).toEqual(['4']);
  });

  it('does not wait for cells that no formula fills', async () => {
    const states: string[] = [];
    const { world } = liveWorldOf(
      `function run() { ${PRELUDE}
        sheet.getRange('D4').setFormula('=A1');
        sheet.getRange('A1').setValue(5);
        log(sheet.getRange('A1:C9').getValues()[0]); }`,
      {
        grid: slowGrid(),
        watch: (event) => void (event.kind === 'execution' && states.push(event.record.state)),
      },
    );
    const record = world.menu('run');
    await world.idle();
    expect(record.log).toEqual(['[5,"",""]']);
    expect(states).toEqual(['waiting', 'running', 'ended']);
  });
});
