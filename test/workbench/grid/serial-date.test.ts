import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarOfSerial,
  isDateFormat,
  serialOfDay,
  serialOfWallClock,
  wallClockOfSerial,
} from '../../../workbench/grid/serial-date';

describe('a serial number', () => {
  it.each([
    [0, 1899, 12, 30],
    [1, 1899, 12, 31],
    [59, 1900, 2, 27],
    [61, 1900, 3, 1],
    [25_569, 1970, 1, 1],
    [36_526, 2000, 1, 1],
    [46_387, 2026, 12, 31],
    [-1, 1899, 12, 29],
  ])('%i is the day %i-%i-%i', (serial, year, month, day) => {
    expect(serialOfDay(year, month, day)).toBe(serial);
    expect(calendarOfSerial(serial)).toMatchObject({ year, month, day, hours: 0, minutes: 0 });
  });

  it('has the time of day as its fraction', () => {
    expect(calendarOfSerial(46_387.75)).toEqual({
      year: 2026,
      month: 12,
      day: 31,
      hours: 18,
      minutes: 0,
      seconds: 0,
      milliseconds: 0,
    });
  });

  it('comes back from every wall clock of two centuries, to the millisecond', () => {
    const wallClock = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) });
    fc.assert(
      fc.property(wallClock, (milliseconds) => {
        expect(wallClockOfSerial(serialOfWallClock(milliseconds))).toBe(milliseconds);
      }),
    );
  });

  it('does not exist for a day that the calendar does not have', () => {
    expect(serialOfDay(2026, 2, 29)).toBe(null);
    expect(serialOfDay(2026, 13, 1)).toBe(null);
    expect(serialOfDay(2026, 4, 31)).toBe(null);
    expect(serialOfDay(2024, 2, 29)).toBe(45_351);
  });
});

describe('a number format', () => {
  it.each(['yyyy-mm-dd', 'dd.MM.yyyy', 'M/d/yyyy H:mm:ss', 'h:mm am/pm', '[h]:mm', 'mmm yyyy'])(
    '%j makes its cell a date',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each(['', '@', 'General', '0.###############', '#,##0.00 [$kr]', '0%', '"day" 0', '[Red]0'])(
    '%j does not',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
