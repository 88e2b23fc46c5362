import { describe, expect, it } from 'vitest';
import { runScript, worldOf } from './run-script';

describe('menus', () => {
  const BUNDLE = `
    function onOpen() {
      const ui = SpreadsheetApp.getUi();
      const inner = ui.createMenu('More').addItem('Gone', 'missing');
      ui.createMenu('Deals').addItem('Count', 'count').addSeparator().addSubMenu(inner).addToUi();
      ui.createMenu('Deals').addItem('Count all', 'count').addSubMenu(inner).addToUi();
    }
    function count() {}`;

  it('list items with sub-menus, the last menu of a name replacing the first', () => {
    const { world } = worldOf(BUNDLE);
    world.open();
    world.open();
    expect(world.menuItems()).toEqual([
      { menu: 'Deals', label: 'Count all', functionName: 'count' },
      { menu: 'Deals', label: 'More > Gone', functionName: 'missing' },
    ]);
  });

  it('keep their separators, in sub-menus too', () => {
    const { world } = worldOf(`function onOpen() {
      const ui = SpreadsheetApp.getUi();
      const inner = ui.createMenu('More').addItem('A', 'a').addSeparator();
      ui.createMenu('Deals').addSubMenu(inner).addSeparator().addItem('B', 'b').addToUi(); }`);
    world.open();
    expect(world.screen.menus.get('Deals')).toEqual([
      { label: 'More > A', functionName: 'a' },
      { label: 'More > ', functionName: '' },
      { label: '', functionName: '' },
      { label: 'B', functionName: 'b' },
    ]);
    expect(world.menuItems().map(({ label }) => label)).toEqual(['More > A', 'B']);
  });

  it('look their functions up when they are clicked', () => {
    const { world } = worldOf(BUNDLE);
    world.open();
    expect(world.clickMenu('Count all')).toMatchObject({ context: 'MENU', functionName: 'count' });
    expect(world.clickMenu('More > Gone').error).toEqual({
      name: 'Exception',
      message: 'Script function not found: missing',
    });
    expect(() => world.clickMenu('Nothing')).toThrow('no menu item Nothing');
  });
});

describe('alerts and prompts', () => {
  it('take the answers that a test gives, and are recorded', () => {
    const { world } = worldOf(`function run() {
      const ui = SpreadsheetApp.getUi();
      Logger.log(ui.alert('Set up', 'Go on?', ui.ButtonSet.YES_NO) === ui.Button.YES);
      const response = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL);
      Logger.log(response.getSelectedButton() + response.getResponseText()); }`);
    world.screen.answers.push('YES', { button: 'OK', text: 'Kari' });
    expect(world.menu('run').log).toEqual(['true', 'OKKari']);
    expect(world.screen.alerts[0]).toEqual({
      kind: 'alert',
      title: 'Set up',
      message: 'Go on?',
      buttons: 'YES_NO',
      answer: 'YES',
    });
  });

  it('fail the test when nobody answers', () => {
    expect(() => runScript("SpreadsheetApp.getUi().alert('Sure?')")).toThrow(
      'nobody answers "Sure?"',
    );
  });

  it('take enumerations only', () => {
    const { record } = runScript("SpreadsheetApp.getUi().alert('Title', 'Text', 'YES_NO')");
    expect(record.error?.message).toBe(
      "The parameters (String,String,String) don't match the method signature for Ui.alert.",
    );
  });
});

describe('pages', () => {
  const files = {
    page: '<title><?= title ?></title><?!= include("style") ?>',
    style: '<style>p {}</style>',
    script: '<script>const a = <?= title ?>;</script>',
    loop: '<? for (;;) {} ?>',
  };
  const BUNDLE = `
    function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
    function show(name) {
      const template = HtmlService.createTemplateFromFile(name);
      template.title = 'Deals & <more>';
      SpreadsheetApp.getUi().showModalDialog(template.evaluate().setWidth(400).setHeight(300), 'Deals');
    }
    function missing() { HtmlService.createHtmlOutputFromFile('nowhere'); }`;

  it('are made from templates with escaped and raw values', () => {
    const { world } = worldOf(BUNDLE, { files });
    world.call('show', 'page');
    expect(world.screen.dialogs).toEqual([
      {
        title: 'Deals',
        html: '<title>Deals &amp; &lt;more&gt;</title><style>p {}</style>',
        width: 400,
        height: 300,
        modal: true,
      },
    ]);
  });

  it('refuse statements, and escaping inside scripts', () => {
    const { world } = worldOf(BUNDLE, { files });
    expect(() => world.call('show', 'loop')).toThrow('not emulated: HtmlTemplate statement');
    expect(() => world.call('show', 'script')).toThrow('not emulated: HtmlTemplate <?= ?> inside');
  });

  it('need their file', () => {
    const { world } = worldOf(BUNDLE, { files });
    expect(world.menu('missing').error?.message).toBe('No HTML file named nowhere was found.');
  });
});

it('shows toasts with title and seconds', () => {
  const { world } = runScript("book.toast('Saved', 'Dealsheet', 3); book.toast('Short')");
  expect(world.screen.toasts).toEqual([
    { message: 'Saved', title: 'Dealsheet', seconds: 3 },
    { message: 'Short', title: '', seconds: 5 },
  ]);
});
