import { expect, it } from 'vitest';
import { knownRefusal, refusalReason } from '../../src/words/refusals';

const ID = '1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms';

it.each([
  [
    'You cannot do that.',
    'Google said “You cannot do that”.',
    'Google svarte «You cannot do that».',
  ],
  [
    `Document ${ID} is gone`,
    'Google said “Document … is gone”.',
    'Google svarte «Document … is gone».',
  ],
  [
    `Service Spreadsheets timed out while accessing document with id ${ID}.`,
    'Google did not answer. Try again in a moment.',
    'Google svarte ikke. Prøv igjen om et øyeblikk.',
  ],
])('%s is told in a sentence with one full stop and no ID', (reason, en, nb) => {
  expect(refusalReason(reason, 'en')).toBe(en);
  expect(refusalReason(reason, 'nb')).toBe(nb);
});

it.each([
  ['You are trying to edit a protected cell or object.', 'cells that Dealsheet writes into'],
  [
    'This action would increase the number of cells above 10,000,000.',
    'the spreadsheet has reached',
  ],
  ['Your input contains more than the maximum of 50000 characters.', 'a text is longer than'],
  [`Service Spreadsheets failed while accessing document with id ${ID}.`, null],
  ['TypeError: x is not a function', null],
])('“%s” is known to keep Google from writing only if it says so', (reason, begins) => {
  const known = knownRefusal(reason, 'en');
  expect(known === null ? null : known.slice(0, begins?.length)).toBe(begins);
});
