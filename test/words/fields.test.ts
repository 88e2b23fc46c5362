import { expect, it } from 'vitest';
import { keyName } from '../../src/words/fields';

it.each([
  ['closeDate', 'en', 'Close date'],
  ['closeDate', 'nb', 'Forventet avslutning'],
  ['x:Budget', 'nb', 'Budget'],
  ['x:x:y', 'en', 'x:y'],
] as const)('%s is called by its name in %s: %s', (key, language, name) => {
  expect(keyName(key, language)).toBe(name);
});
