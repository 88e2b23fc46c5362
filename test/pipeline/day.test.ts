import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, dayOf, daysBetween, isDay, weekday } from '../../src/pipeline/day';

const anyDay = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 0, max: 365 }))
  .map(([year, days]) => addDays(day(`${year}-01-01`), days));

describe('isDay', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '2026-01-31', '2026-04-30', '2026-12-31'])(
    'knows %s',
    (text) => expect(isDay(text)).toBe(true),
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '31.12.2026',
    '2026-12-31T00:00',
    '',
  ])('refuses %j', (text) => expect(isDay(text)).toBe(false));

  it('knows exactly the days that the calendar has', () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), part, part, (year, month, dayOfMonth) => {
        const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
        expect(dayOf(year, month, dayOfMonth) !== null).toBe(exists);
      }),
      { seed: 1 },
    );
  });
});

describe('day', () => {
  it('names the text that it refuses', () => {
    expect(() => day('tomorrow')).toThrow('got "tomorrow"');
  });
});

describe('daysBetween', () => {
  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-03-01', '2026-02-01', -28],
    ['2026-03-28', '2026-03-30', 2],
  ])('counts from %s to %s %i days', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  it('undoes addDays', () => {
    const anyNumber = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(anyDay, anyNumber, (start, days) => {
        expect(daysBetween(start, addDays(start, days))).toBe(days);
        expect(isDay(addDays(start, days))).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

describe('weekday', () => {
  it.each([
    ['2026-11-23', 1],
    ['2026-11-29', 7],
    ['2024-02-29', 4],
  ])('of %s is %i', (text, number) => expect(weekday(day(text))).toBe(number));
});
