import { expect, it } from 'vitest';
import { shownDay } from '../../src/words/shown-day';

it('writes days with points in Norwegian and as ISO 8601 in English', () => {
  expect(shownDay('2026-11-23', 'nb')).toBe('23.11.2026');
  expect(shownDay('2026-11-23', 'en')).toBe('2026-11-23');
});

it('leaves every other text alone', () => {
  for (const text of ['', 'Tilbud', '2026-11', 'since 2026-11-23', '2026-Q4'])
    expect(shownDay(text, 'nb')).toBe(text);
});
