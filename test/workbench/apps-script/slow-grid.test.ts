import { expect, it } from 'vitest';
import { createWorld } from '../../../workbench/apps-script/world';
import type { Grid } from '../../../workbench/grid/grid';
import { createMemoryGrid } from '../../../workbench/grid/memory-grid';
import { vmRealms } from '../../../workbench/realms/vm-realm';

/** A grid that calculates only when it is asked to settle, as one in the browser does. */
function slowGrid(): Grid {
  const { settleNow, ...grid } = createMemoryGrid();
  return { ...grid, settle: async () => settleNow?.() };
}

const BUNDLE = `
/** @customfunction */
function DOUBLE(x) { return x * 2; }
function onEdit(e) { e.range.getSheet().getRange('C1').setValue('seen'); }
function readAfterWrite() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue(5);
  sheet.getRange('B1').getValue();
}
function readElsewhere() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue(5);
  Logger.log(sheet.getRange('C1').getValue());
}
function read() { Logger.log(SpreadsheetApp.getActiveSheet().getRange('B1').getValue()); }`;

it('runs events at once and calculates when it is settled', async () => {
  const world = createWorld({ bundle: BUNDLE, realms: vmRealms, grid: slowGrid() });
  expect(world.type('Sheet1', 'A1', '2')?.error).toBeUndefined();
  world.type('Sheet1', 'B1', '=DOUBLE(A1)');
  await world.settled();
  expect(world.menu('read').log).toEqual(['4']);
});

it('refuses to read a formula in the execution that changed the sheet', async () => {
  const world = createWorld({ bundle: BUNDLE, realms: vmRealms, grid: slowGrid() });
  world.type('Sheet1', 'B1', '=DOUBLE(A1)');
  await world.settled();
  expect(() => world.menu('readAfterWrite')).toThrow('not emulated: reading a formula');
  expect(world.menu('readElsewhere').log).toEqual(['seen']);
});
