import { expect, it } from 'vitest';
import { fate } from '../../../../workbench/page/gestures/passed-commands';

it.each([
  ['sheet.command.move-selection', 'pass'],
  ['sheet.mutation.set-range-values', 'pass'],
  ['doc.command.insert-text', 'pass'],
  ['sheet.command.add-worksheet-merge', 'refuse'],
  ['sheets.command.clear-range-data-validation', 'refuse'],
  ['sheet.command.that-a-later-version-adds', 'refuse'],
  ['doc.command.set-inline-format-bold', 'ignore'],
])('%s: %s', (id, expected) => {
  expect(fate(id)).toBe(expected);
});
