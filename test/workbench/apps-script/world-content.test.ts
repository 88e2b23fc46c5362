import { expect, it } from 'vitest';
import { createWorld } from '../../../workbench/apps-script/world';
import { createMemoryGrid } from '../../../workbench/grid/memory-grid';
import { vmRealms } from '../../../workbench/realms/vm-realm';
import { worldOf } from './run-script';

const BUNDLE = `
/** @customfunction */ function DOUBLE(x) { return x * 2; }
function fill() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet('Deals').setTabColor('#0b8043');
  sheet.getRange('A1:B1').setValues([[4, 'x']]);
  sheet.getRange('C1').setFormula('=DOUBLE(A1)');
  PropertiesService.getDocumentProperties().setProperty('who', 'document');
  PropertiesService.getScriptProperties().setProperty('who', 'script');
  PropertiesService.getUserProperties().setProperty('who', 'user');
}
function look() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getActiveSheet();
  const stores = ['Document', 'Script', 'User'].map((name) =>
    PropertiesService['get' + name + 'Properties']().getProperty('who'));
  Logger.log(JSON.stringify([
    book.getName(), book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone(), sheet.getName(),
    sheet.getTabColor(), sheet.getRange('A1:C1').getValues()[0], stores]));
}`;

it('brings a world back after JSON', () => {
  const options = { locale: 'nb_NO', timeZone: 'America/New_York', fileName: 'My deals' };
  const { world } = worldOf(BUNDLE, options);
  expect(world.menu('fill').error).toBeUndefined();
  const seen = world.menu('look').log;
  expect(seen).toEqual([
    '["My deals","nb_NO","America/New_York","Deals","#0b8043",[4,"x",8],["document","script","user"]]',
  ]);

  const content = JSON.parse(JSON.stringify(world.content()));
  const grid = createMemoryGrid(content.grid);
  const again = createWorld({ bundle: BUNDLE, realms: vmRealms, grid, content });
  expect(again.menu('look').log).toEqual(seen);
  expect(again.content()).toEqual(content);
});

it('does not change with its world', () => {
  const { world } = worldOf(BUNDLE);
  const before = world.content();
  const text = JSON.stringify(before);
  world.menu('fill');
  expect(JSON.stringify(before)).toBe(text);
});
