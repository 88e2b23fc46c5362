import { describe, expect, it } from 'vitest';
import { PRELUDE, runScript, worldOf } from './run-script';

const CURRENT_ONLY = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const CONTAINER_UI = 'https://www.googleapis.com/auth/script.container.ui';

/** Runs a body in a simple `onEdit`. */
function edited(body: string, options: Parameters<typeof worldOf>[1] = {}) {
  const { world } = worldOf(`function onEdit(e) { ${PRELUDE} ${body} }`, options);
  return world.type('Sheet1', 'A1', 'x');
}

/** Runs a body in a custom function. */
function inCell(body: string) {
  const { world, grid } = worldOf(
    `/** @customfunction */ function PROBE() { ${PRELUDE} ${body}; return 1; }`,
  );
  world.type('Sheet1', 'C3', '=PROBE()');
  return {
    record: world.executions.at(-1),
    value: grid.values(world.area('Sheet1', 'C3'))[0]?.[0],
  };
}

describe('authorisation', () => {
  it('differs by context', () => {
    const { world } = worldOf(`
      function onOpen(e) { Logger.log(String(e.authMode)); }
      function onEdit(e) { Logger.log(e.authMode === ScriptApp.AuthMode.LIMITED); }
      function run() {}
      /** @customfunction */ function F() { return 1; }`);
    expect(world.open()?.log).toEqual(['LIMITED']);
    expect(world.open('enabled')?.log).toEqual(['LIMITED']);
    expect(world.open('installedOnly')?.log).toEqual(['NONE']);
    expect(world.type('Sheet1', 'A1', '=F()')?.log).toEqual(['true']);
    expect(world.executions.map(({ authMode }) => authMode)).toContain('CUSTOM_FUNCTION');
    expect(world.menu('run').authMode).toBe('FULL');
  });

  it('loses the menu when an add-on that is only installed touches the document', () => {
    const { world } = worldOf(`function onOpen() {
      SpreadsheetApp.getUi().createAddonMenu().addItem('One', 'one').addToUi();
      SpreadsheetApp.getActive(); }`);
    const record = world.open('installedOnly');
    expect(record?.error?.message).toBe('You do not have permission to call getActive');
    expect(world.menuItems()).toEqual([]);
  });

  it('lets an add-on that is only installed build its menu and ask for the language', () => {
    const { world } = worldOf(
      `function onOpen() {
      SpreadsheetApp.getUi().createAddonMenu().addItem(Session.getActiveUserLocale(), 'one').addToUi();
    }`,
      { user: { locale: 'nb' }, scriptName: 'Dealsheet' },
    );
    expect(world.open('installedOnly')?.error).toBeUndefined();
    expect(world.menuItems()).toEqual([{ menu: 'Dealsheet', label: 'nb', functionName: 'one' }]);
  });

  it('fails the execution when top-level code makes a forbidden call', () => {
    const { world } = worldOf('const book = SpreadsheetApp.getActive(); function onOpen() {}');
    expect(world.open('installedOnly')?.error?.message).toContain('You do not have permission');
    expect(world.open()?.error).toBeUndefined();
  });
});

describe('a custom function', () => {
  it.each([
    ['sheet.getRange("A1").setValue(1)', 'You do not have permission to call setValue'],
    ['sheet.deleteRows(1, 1)', 'You do not have permission to call deleteRows'],
    ['book.toast("x")', 'You do not have permission to call toast'],
    ['SpreadsheetApp.getUi()', 'You do not have permission to call getUi'],
    ['SpreadsheetApp.openById("x")', 'You do not have permission to call openById'],
  ])('may not call %s', (call, message) => {
    expect(inCell(call).value).toEqual({ error: '#ERROR!', message });
  });

  it('may read cells, locks, properties and cache', () => {
    const { value } = inCell(`sheet.getRange('A1').getValue(); LockService.getScriptLock();
      PropertiesService.getDocumentProperties(); CacheService.getScriptCache();`);
    expect(value).toBe(1);
  });

  it('may run for 30 s', () => {
    expect(inCell('Utilities.sleep(30000)').value).toBe(1);
    const late = inCell('try { Utilities.sleep(30001) } catch (e) {}');
    expect(late.value).toEqual({
      error: '#ERROR!',
      message: 'Exceeded maximum execution time (line 0).',
    });
  });
});

describe('a simple trigger', () => {
  it('opens no sidebar and no dialog', () => {
    expect(edited("SpreadsheetApp.getUi().alert('x')")?.error?.message).toBe(
      `Specified permissions are not sufficient to call Ui.alert. Required permissions: ${CONTAINER_UI}`,
    );
    const page = "HtmlService.createHtmlOutput('x')";
    expect(edited(`SpreadsheetApp.getUi().showSidebar(${page})`)?.error?.message).toContain(
      'not sufficient to call Ui.showSidebar',
    );
  });

  it.each([
    ['lockInSimpleTriggers', 'LockService.getDocumentLock()', 'getDocumentLock'],
    ['cacheInSimpleTriggers', 'CacheService.getDocumentCache()', 'getDocumentCache'],
    [
      'propertiesInSimpleTriggers',
      'PropertiesService.getDocumentProperties()',
      'getDocumentProperties',
    ],
  ] as const)('is refused a service by the switch %s', (name, call, method) => {
    expect(edited(call, { switches: { [name]: true } })?.error).toBeUndefined();
    expect(edited(call, { switches: { [name]: false } })?.error?.message).toBe(
      `You do not have permission to call ${method}`,
    );
  });

  it('may run for 30 s and a menu item for 6 minutes', () => {
    expect(edited('Utilities.sleep(30001)')).toMatchObject({
      killed: true,
      error: { message: 'Exceeded maximum execution time' },
    });
    expect(runScript('Utilities.sleep(360000)').record.killed).toBe(false);
    expect(runScript('Utilities.sleep(360001)').record.killed).toBe(true);
  });

  it('is not told who edits', () => {
    expect(edited('log([e.user.getEmail(), Session.getActiveUser().getEmail()])')?.log).toEqual([
      '["",""]',
    ]);
  });
});

describe('a manifest with scopes', () => {
  it.each([
    [
      'Session.getActiveUser().getEmail()',
      'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    ],
    [
      'SpreadsheetApp.openById("x")',
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ],
    [
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
      `Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${CONTAINER_UI}`,
    ],
  ])('refuses %s', (call, message) => {
    const manifest = { oauthScopes: [CURRENT_ONLY] };
    expect(runScript(call, { manifest }).record.error).toEqual({ name: 'Exception', message });
  });

  it('grants what it lists', () => {
    const manifest = { oauthScopes: [CURRENT_ONLY, CONTAINER_UI] };
    const { world, record } = runScript(
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>x</p>').setTitle('Deals'))`,
      { manifest },
    );
    expect(record.error).toBeUndefined();
    expect(world.screen.sidebars).toEqual([{ title: 'Deals', html: '<p>x</p>', modal: false }]);
  });
});
