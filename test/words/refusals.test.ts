import { expect, it } from 'vitest';
import { refusalReason } from '../../src/words/refusals';

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
