import { expect, it } from 'vitest';
import type { PipelineWorld } from '../pipeline-world';
import { answer, oddWorld } from './odd-sheet';
import { sheetSnapshot } from './sheet-snapshot';

function setUpWorld(): PipelineWorld {
  const world = oddWorld('en');
  answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  return world;
}

it.each(['Stages', 'Criteria', 'Settings'])('makes a deleted %s tab again', (title) => {
  const world = setUpWorld();
  const before = world.values(title);
  world.script(({ SpreadsheetApp }) => {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getSheetByName(title);
    if (sheet) spreadsheet.deleteSheet(sheet);
  });
  const [told] = answer(world, 'setUpSpreadsheet', 'OK');
  expect(told).toMatch(new RegExp(`^Dealsheet has mended what was missing:\\n• ${title}\\n`));
  expect(world.values(title)).toEqual(before);
});

it.each([
  'Deals_Stage',
  'Deals_Amount',
  'Dealsheet_Stages',
  'Dealsheet_StageNames',
  'Dealsheet_Today',
  'Dealsheet_Archive',
  'Dealsheet_Change',
  'Deals_Block',
])('sets the lost name %s again', (name) => {
  const world = setUpWorld();
  const before = sheetSnapshot(world.grid);
  world.script(({ SpreadsheetApp }) => SpreadsheetApp.getActive().removeNamedRange(name));
  // Without the block's name the list is adopted anew, which asks first.
  answer(world, 'setUpSpreadsheet', ...(name === 'Deals_Block' ? (['YES'] as const) : []), 'OK');
  const after = sheetSnapshot(world.grid);
  expect(after.names).toEqual(before.names);
  expect(after).toEqual(before);
});

it('keeps what the team changed in a tab whose name was lost', () => {
  const world = setUpWorld();
  world.type('Stages', 'D2', '12');
  world.script(({ SpreadsheetApp }) => {
    SpreadsheetApp.getActive().removeNamedRange('Dealsheet_Stages');
  });
  answer(world, 'setUpSpreadsheet', 'OK');
  expect(world.value('Stages', 'D2')).toBe(12);
});

it('brings back a drop-down and colours that were removed', () => {
  const world = setUpWorld();
  const before = sheetSnapshot(world.grid);
  world.script(({ SpreadsheetApp }) => {
    const [sheet] = SpreadsheetApp.getActive().getSheets();
    sheet?.getRange('C1:C1000').setDataValidation(null);
    sheet?.setConditionalFormatRules([]);
  });
  answer(world, 'setUpSpreadsheet', 'OK');
  expect(sheetSnapshot(world.grid)).toEqual(before);
});

it('adds a deleted column for the stage before its own columns', () => {
  const world = setUpWorld();
  world.script(({ SpreadsheetApp }) => {
    SpreadsheetApp.getActive().getSheets()[0]?.deleteColumns(3, 1);
  });
  answer(world, 'setUpSpreadsheet', 'OK');
  const headers = world.values('Sheet1')[2]?.slice(0, 10);
  expect(headers).toEqual([
    'Value',
    'Account',
    'Comment',
    'Seller',
    'Opportunity',
    'Close date',
    'Lost reason',
    'Stage',
    'In stage since',
    'Missing',
  ]);
  expect(world.grid.names().get('Deals_Stage')).toEqual(world.area('Sheet1', 'H3'));
  expect(world.grid.names().get('Deals_Block')).toEqual(world.area('Sheet1', 'I3:P3'));
});

it.each([
  ['Missing', 10],
  ['Dealsheet: trail', 12],
  ['Deal ID', 16],
])('brings back its own column %s with its history', (_header, column) => {
  const world = setUpWorld();
  const before = sheetSnapshot(world.grid);
  world.script(({ SpreadsheetApp }) => {
    SpreadsheetApp.getActive().getSheets()[0]?.deleteColumns(column, 1);
  });
  answer(world, 'setUpSpreadsheet', 'OK');
  const after = sheetSnapshot(world.grid) as typeof before & {
    tabs: { Sheet1: { values: unknown } };
  };
  expect(after.names).toEqual(before.names);
  expect(after.tabs.Sheet1.values).toEqual((before as typeof after).tabs.Sheet1.values);
});
