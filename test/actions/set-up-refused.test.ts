import { expect, it } from 'vitest';
import { emptyWorld } from '../pipeline-world';
import { answer } from './odd-sheet';
import { sheetSnapshot } from './sheet-snapshot';

const FULL =
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

it.each([
  [
    'Spreadsheet.insertSheet',
    FULL,
    /^Dealsheet could not finish: the spreadsheet has reached Google’s limit of 10 million/,
  ],
  [
    'Range.setValues',
    PROTECTED,
    /^Dealsheet could not finish: cells that Dealsheet writes into are protected/,
  ],
  ['Sheet.hideColumns', 'Service error', /Google said “Service error”/],
])('says what to do when Google refuses %s, and completes it later', (call, reason, sentence) => {
  const unharmed = emptyWorld();
  unharmed.screen.answers.push('NO', 'OK');
  const { calls } = unharmed.menu('setUpSpreadsheet');
  const world = emptyWorld();
  world.faults.failAt(calls.indexOf(call) + 1, reason);
  const [, told] = answer(world, 'setUpSpreadsheet', 'NO', 'OK');
  expect(told).toMatch(sentence);
  expect(world.grid.names().has('Deals_Block')).toBe(false);
  answer(world, 'setUpSpreadsheet', 'NO', 'OK');
  expect(sheetSnapshot(world.grid)).toEqual(sheetSnapshot(unharmed.grid));
});
