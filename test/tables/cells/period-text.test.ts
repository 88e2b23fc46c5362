import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_TIME, isWithin, monthsOf } from '../../../src/forecast/period';
import { addDays, day } from '../../../src/pipeline/day';
import { parsePeriod } from '../../../src/tables/cells/period-text';

const TODAY = day('2026-11-23');
const read = (text: string, firstFiscalMonth = 1): string | null => {
  const period = parsePeriod(text, TODAY, firstFiscalMonth);
  return period && `${period.label}: ${period.from}..${period.to}`;
};

describe('parsePeriod', () => {
  it.each([
    ['2026-12', '2026-12: 2026-12-01..2026-12-31'],
    ['2028-2', '2028-02: 2028-02-01..2028-02-29'],
    ['December 2026', '2026-12: 2026-12-01..2026-12-31'],
    ['desember 2026', '2026-12: 2026-12-01..2026-12-31'],
    ['Des. 2026', '2026-12: 2026-12-01..2026-12-31'],
    ['mai 2026', '2026-05: 2026-05-01..2026-05-31'],
    ['2026-Q4', '2026-Q4: 2026-10-01..2026-12-31'],
    ['2026 k4', '2026-Q4: 2026-10-01..2026-12-31'],
    ['Q1 2027', '2027-Q1: 2027-01-01..2027-03-31'],
    ['4. kvartal 2026', '2026-Q4: 2026-10-01..2026-12-31'],
    ['2026', '2026: 2026-01-01..2026-12-31'],
    ['this month', '2026-11: 2026-11-01..2026-11-30'],
    ['  Denne   MÅNEDEN ', '2026-11: 2026-11-01..2026-11-30'],
    ['dette kvartalet', '2026-Q4: 2026-10-01..2026-12-31'],
    ['i år', '2026: 2026-01-01..2026-12-31'],
    ['i fjor', '2025: 2025-01-01..2025-12-31'],
    ['neste måned', '2026-12: 2026-12-01..2026-12-31'],
    ['next quarter', '2027-Q1: 2027-01-01..2027-03-31'],
    ['neste kvartal', '2027-Q1: 2027-01-01..2027-03-31'],
    ['last month', '2026-10: 2026-10-01..2026-10-31'],
    ['forrige kvartal', '2026-Q3: 2026-07-01..2026-09-30'],
    ['next year', '2027: 2027-01-01..2027-12-31'],
  ])('reads %j as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['2026', '2026: 2025-07-01..2026-06-30'],
    ['2026-Q1', '2026-Q1: 2025-07-01..2025-09-30'],
    ['2026-Q4', '2026-Q4: 2026-04-01..2026-06-30'],
    ['this year', '2027: 2026-07-01..2027-06-30'],
    ['this quarter', '2027-Q2: 2026-10-01..2026-12-31'],
    ['2026-12', '2026-12: 2026-12-01..2026-12-31'],
  ])('with July as first fiscal month reads %j as %s', (text, expected) => {
    expect(read(text, 7)).toBe(expected);
  });

  it.each(['soon', '2026-13', '2026-Q5', '26', 'ma 2026', 'desember', '2026-12-15', 'this week'])(
    'takes %j for no period',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('takes an empty text for all time', () => {
    expect(parsePeriod('  ', TODAY, 1)).toBe(ALL_TIME);
  });

  it('reads the decomposed å of a pasted text', () => {
    expect(read('i år'.normalize('NFD'))).toBe('2026: 2026-01-01..2026-12-31');
  });

  it('cuts the days into periods without gap or overlap that hold today, and reads its labels', () => {
    const unit = fc.constantFrom('month', 'quarter', 'year');
    fc.assert(
      fc.property(
        unit,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 9000 }),
        (name, first, days) => {
          const today = addDays(day('2015-01-01'), days);
          const current = parsePeriod(`this ${name}`, today, first);
          const next = parsePeriod(`next ${name}`, today, first);
          if (!current || !next) throw new Error('not read');
          expect(isWithin(current, today)).toBe(true);
          expect(next.from).toBe(addDays(current.to, 1));
          expect(parsePeriod(current.label, today, first)).toEqual(current);
          expect(monthsOf(current)).toHaveLength({ month: 1, quarter: 3, year: 12 }[name] ?? 0);
        },
      ),
    );
  });
});
