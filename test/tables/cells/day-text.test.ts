import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/pipeline/day';
import { readDay } from '../../../src/tables/cells/day-text';

const dayFirst = { monthFirst: false };
const monthFirst = { monthFirst: true };

describe('readDay', () => {
  it('takes date cells as they are and finds nothing in empty ones', () => {
    expect(readDay({ date: day('2026-12-31') }, dayFirst)).toEqual({ value: '2026-12-31' });
    expect(readDay('', dayFirst)).toEqual({ value: null });
    expect(readDay(undefined, dayFirst)).toEqual({ value: null });
  });

  it.each([
    '2026-12-31',
    '2026-12-31T10:00',
    '2026-12-31T23:59:59.000Z',
    '2026-12-31 10:00:00',
    '2026/12/31',
    '31.12.2026',
    '31.12.26',
    '31. 12. 2026',
    '31.12.2026 kl. 10:42',
    '31/12/2026',
    '12/31/2026',
    '12/31/2026 4:30 PM',
    '31-12-2026',
    '31. desember 2026',
    '31 Dec 2026',
    '31.des.2026',
    '31-Dec-26',
    'Dec 31, 2026',
    'December 31st, 2026',
  ])('reads %j as the last day of 2026 in both orders', (text) => {
    expect(readDay(text, dayFirst)).toEqual({ value: '2026-12-31' });
    expect(readDay(text, monthFirst)).toEqual({ value: '2026-12-31' });
  });

  it.each([
    ['03.04.2026', '2026-04-03', '2026-04-03'],
    ['03.04.26', '2026-04-03', '2026-04-03'],
    ['03/04/2026', '2026-04-03', '2026-03-04'],
    ['3/4/26', '2026-04-03', '2026-03-04'],
    ['03-04-2026', '2026-04-03', '2026-03-04'],
    ['1. mai 2026', '2026-05-01', '2026-05-01'],
  ])('reads %j as %s day first and %s month first', (text, byDay, byMonth) => {
    expect(readDay(text, dayFirst)).toEqual({ value: byDay });
    expect(readDay(text, monthFirst)).toEqual({ value: byMonth });
  });

  it('calls hyphens before a year of two digits ambiguous unless one order is left', () => {
    const text = '03-04-26';
    expect(readDay(text, dayFirst)).toEqual({ value: null, problem: 'ambiguous', text });
    expect(readDay('13-14-12', dayFirst).problem).toBe('unreadable');
    expect(readDay('45-12-31', dayFirst)).toEqual({ value: '2045-12-31' });
  });

  it.each([
    '31.02.2026',
    '0026-12-31',
    '31.12.0026',
    '31.12',
    '2026-12',
    'desember 2026',
    'Q4 2026',
    '46387',
    'før 31. des 2026',
    '31 foo 2026',
    'snart',
    'x'.repeat(50000),
  ])('calls %j unreadable', (text) => {
    expect(readDay(text, dayFirst)).toEqual({ value: null, problem: 'unreadable', text });
  });

  it('calls serial numbers and booleans unreadable, and names error values', () => {
    expect(readDay(46387, dayFirst).problem).toBe('unreadable');
    expect(readDay(true, dayFirst).problem).toBe('unreadable');
    expect(readDay('#VALUE!', dayFirst).problem).toBe('error value');
  });

  it('reads back every day that Norwegian, British and American texts write', () => {
    const anyDay = fc.integer({ min: 0, max: 60000 }).map((n) => addDays(day('1950-01-01'), n));
    fc.assert(
      fc.property(anyDay, (expected) => {
        const date = new Date(`${expected}T00:00:00Z`);
        const written = (locale: string, dateStyle: 'long' | 'short') =>
          new Intl.DateTimeFormat(locale, {
            timeZone: 'UTC',
            ...(dateStyle === 'long'
              ? { dateStyle }
              : { year: 'numeric', month: '2-digit', day: '2-digit' }),
          }).format(date);
        for (const style of ['long', 'short'] as const) {
          expect(readDay(written('nb-NO', style), dayFirst).value).toBe(expected);
          expect(readDay(written('en-GB', style), dayFirst).value).toBe(expected);
          expect(readDay(written('en-US', style), monthFirst).value).toBe(expected);
        }
      }),
    );
  });
});
