import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ACTIVITY_KINDS, type Activity } from '../../../src/pipeline/activity';
import { addDays, day } from '../../../src/pipeline/day';
import {
  activitiesColumns,
  activitiesHeader,
  activityRow,
  readActivitiesTab,
} from '../../../src/tables/tabs/activities-tab';

const LOCALE = { decimalComma: true, monthFirst: false };
const text = fc.string({ minLength: 1 }).map((one) => `x${one.trim()}`);

const activities: fc.Arbitrary<Activity> = fc.record({
  day: fc.integer({ min: 0, max: 5_000 }).map((days) => addDays(day('2020-01-01'), days)),
  time: fc.constantFrom('', '00:01', '14:05', '23:59'),
  who: text,
  dealId: text,
  deal: text,
  kind: fc.constantFrom(...ACTIVITY_KINDS),
  note: fc.string(),
  operation: text,
});

it.each(['en', 'nb'] as const)(
  'what is written in %s is read back, in any order of columns',
  (language) => {
    const header = activitiesHeader(language);
    fc.assert(
      fc.property(
        fc.array(activities),
        fc.shuffledSubarray(header, { minLength: header.length }),
        (list, headers) => {
          const columns = activitiesColumns([headers]);
          const rows = list.map((one) =>
            activityRow(one, columns, language).map((cell) => cell ?? ''),
          );
          expect(readActivitiesTab([headers, ...rows], LOCALE)).toEqual(list);
        },
      ),
    );
  },
);

it('lines that people typed count, but for those without a day or a deal', () => {
  const cells = [
    ['When', 'Deal ID', 'Kind', 'Note'],
    ['24.12.2026', 'D1', 'phone call', 'Agreed'],
    ['2026-12-24', 'D1', 'lunch', ''],
    ['soon', 'D1', 'Call', ''],
    ['2026-12-24', '', 'Call', ''],
  ];
  const told = readActivitiesTab(cells, LOCALE);
  expect(told.map(({ day: on, kind, note }) => [on, kind, note])).toEqual([
    ['2026-12-24', 'call', 'Agreed'],
    ['2026-12-24', 'note', ''],
  ]);
});

it('stands as set-up made it where nobody left a header', () => {
  expect(activitiesColumns([['2026-12-24', 'Kari']])).toEqual({
    headerRow: 0,
    headers: [],
    columns: { when: 1, who: 2, dealId: 3, deal: 4, kind: 5, note: 6, operation: 7 },
  });
});
