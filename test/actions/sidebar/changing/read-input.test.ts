import { expect, it } from 'vitest';
import { readInput } from '../../../../src/actions/sidebar/changing/read-input';

const CONTEXT = { decimalComma: false, monthFirst: false, currency: '' };

it('a text that a cell cannot hold is told, and never cut', () => {
  const read = (length: number, language: 'en' | 'nb') =>
    readInput('x'.repeat(length), 'text', CONTEXT, language);
  expect(read(49_999, 'en')).toEqual({ content: 'x'.repeat(49_999) });
  expect(read(50_000, 'en')).toEqual({
    text: 'The text is longer than 49,999 characters. Shorten it.',
  });
  expect(read(50_000, 'nb')).toEqual({ text: 'Teksten er lengre enn 49 999 tegn. Kort den ned.' });
});
