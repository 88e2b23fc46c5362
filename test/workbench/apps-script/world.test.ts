import { expect, it } from 'vitest';
import { createWorld } from '../../../workbench/apps-script/world';
import { createMemoryGrid } from '../../../workbench/grid/memory-grid';
import { vmRealms } from '../../../workbench/realms/vm-realm';

const BUNDLE = `
function onOpen(e) {
  SpreadsheetApp.getUi().createMenu('Deals').addItem('Count', 'count').addToUi();
}
function onEdit(e) {
  const sheet = e.range.getSheet();
  sheet.getRange(1, 5).setValue(e.range.getA1Notation() + ' ' + e.value + ' ' + e.oldValue);
  SpreadsheetApp.flush();
}
function count() {
  const values = SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1:B2').getValues();
  SpreadsheetApp.getActive().toast(JSON.stringify(values));
}
`;

it('runs onOpen, an edit and a menu click of a bundle', () => {
  const grid = createMemoryGrid();
  const world = createWorld({ bundle: BUNDLE, realms: vmRealms, grid });
  world.open();
  const record = world.type('Sheet1', 'B2', '12.5');
  expect(record?.error).toBeUndefined();
  expect(record?.calls).toEqual(['Range.setValue', 'SpreadsheetApp.flush']);
  expect(grid.values(world.area('Sheet1', 'E1'))).toEqual([['B2 12.5 undefined']]);
  world.clickMenu('Count');
  expect(world.screen.toasts).toEqual([{ message: '[["",""],["",12.5]]', title: '', seconds: 5 }]);
});
