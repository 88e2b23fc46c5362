import { describe, expect, it } from 'vitest';
import { day } from '../../../src/pipeline/day';
import { createFormats } from '../../../src/sidebar/formats/formats';

const today = day('2026-05-12');
const nb = createFormats({ language: 'nb', locale: 'nb-NO', currency: 'NOK', today });
const en = createFormats({ language: 'en', locale: 'en-US', currency: 'USD', today });

/** With plain spaces, however the locale spaces its groups. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replace(/\u2212/g, '-');

describe('createFormats', () => {
  it('writes whole amounts without hundredths and others with them', () => {
    expect(plain(nb.money(675_000))).toBe('675 000 kr');
    expect(plain(nb.money(1_234.5))).toBe('1 234,50 kr');
    expect(en.money(675_000)).toBe('$675,000');
    expect(en.money(-5.55)).toBe('-$5.55');
  });

  it('shortens amounts from a million on', () => {
    expect(plain(nb.compactMoney(999_999))).toBe('999 999 kr');
    expect(plain(nb.compactMoney(1_400_000))).toBe('1,4 mill. kr');
    expect(plain(nb.compactMoney(1_250_000))).toBe('1,25 mill. kr');
    expect(en.compactMoney(2_000_000)).toBe('$2M');
  });

  it('writes an amount without a known currency as a number', () => {
    for (const currency of ['', 'kroner', '<b>']) {
      const formats = createFormats({ language: 'en', locale: 'en-US', currency, today });
      expect(formats.money(1_000)).toBe('1,000');
    }
  });

  it('falls back to the language where the locale is not known', () => {
    for (const locale of ['', 'x', 'not a locale']) {
      const formats = createFormats({ language: 'nb', locale, currency: '', today });
      expect(plain(formats.number(1_234.5))).toBe('1 234,5');
    }
  });

  it('writes days as the locale writes numbers', () => {
    expect(nb.days(1)).toBe('1 dag');
    expect(nb.days(76.3)).toBe('76,3 dager');
    expect(en.days(76.3)).toBe('76.3 days');
  });

  it('writes shares', () => {
    expect(plain(nb.percent(0.31))).toBe('31 %');
    expect(en.percent(0.125)).toBe('12.5%');
  });

  it('writes the year of a day only if it is another one', () => {
    expect(nb.day(today)).toBe('12. mai');
    expect(en.day(day('2027-01-03'))).toBe('3 Jan 2027');
  });

  it('writes a day in words, and what it is from today', () => {
    expect(nb.dayInWords(day('2026-05-13'))).toBe('onsdag 13. mai 2026 (i morgen)');
    expect(en.dayInWords(day('2026-06-01')).replace(',', '')).toBe('Monday 1 June 2026');
    expect(en.relativeDay(day('2026-05-11'))).toBe('yesterday');
    expect(nb.relativeDay(today)).toBe('i dag');
  });

  it('counts days in words', () => {
    expect([en.days(1), en.days(3), nb.days(1), nb.days(0)]).toEqual([
      '1 day',
      '3 days',
      '1 dag',
      '0 dager',
    ]);
  });

  it('writes the time of day as the language does', () => {
    const instant = new Date(2026, 4, 12, 10, 42).getTime();
    expect([en.time(instant), nb.time(instant)]).toEqual(['10:42', '10.42']);
  });
});
