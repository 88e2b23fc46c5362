import { expect, it } from 'vitest';
import { runScript } from './run-script';

// 31 December 2026, 23:05:09 in Oslo.
const INSTANT = Date.UTC(2026, 11, 31, 22, 5, 9, 7);

it.each([
  ['yyyy-MM-dd', '2026-12-31'],
  ['yy/M/d', '26/12/31'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2026-12-31T23:05:09.007+0100'],
  ['h:mm a', '11:05 PM'],
  ['EEE d MMM', 'Thu 31 Dec'],
  ['EEEE MMMM', 'Thursday December'],
  ["XXX 'o''clock'", "+01:00 o'clock"],
])('formats %s', (pattern, text) => {
  const { record } = runScript(
    `log(Utilities.formatDate(new Date(${INSTANT}), 'Europe/Oslo', ${JSON.stringify(pattern)}))`,
  );
  expect(record.log).toEqual([text]);
});

it('formats in the zone that is asked for', () => {
  const { record } = runScript(
    `log(Utilities.formatDate(new Date(${INSTANT}), 'Asia/Tokyo', 'yyyy-MM-dd HH'))`,
  );
  expect(record.log).toEqual(['2027-01-01 07']);
});

it('throws for letters it does not know', () => {
  expect(() => runScript("Utilities.formatDate(new Date(), 'Europe/Oslo', 'ww')")).toThrow(
    'not emulated: Utilities.formatDate pattern ww',
  );
});

it.each([
  ['2026-07-01', 'yyyy-MM-dd', '2026-06-30T22:00:00.000Z'],
  ['01.07.2026 09:30', 'dd.MM.yyyy HH:mm', '2026-07-01T07:30:00.000Z'],
  ['20260701', 'yyyyMMdd', '2026-06-30T22:00:00.000Z'],
])('parses %s by %s in Oslo', (text, pattern, iso) => {
  const { record } = runScript(
    `const date = Utilities.parseDate('${text}', 'Europe/Oslo', '${pattern}');
     log([date instanceof Date, date.toISOString()])`,
  );
  expect(record.log).toEqual([JSON.stringify([true, iso])]);
});

it('throws for text that is not as the pattern says', () => {
  const { record } = runScript("Utilities.parseDate('soon', 'Europe/Oslo', 'yyyy-MM-dd')");
  expect(record.error).toEqual({ name: 'Exception', message: 'Unparseable date: "soon"' });
});
