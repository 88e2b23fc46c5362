import { ALL_TIME, type Months, type Period, periodAt, periodNumber } from '../../forecast/period';
import type { Day } from '../../pipeline/day';
import { monthNumber } from '../../words/months';

const YEAR_FIRST = /^([12]\d{3})(?:[-/. ](0?[1-9]|1[0-2])|[-/ ]?[qk]([1-4]))?$/;
const YEAR_LAST = /^(?:[qk]([1-4])|([1-4])\. ?kvartal|(\p{L}+\.?))[-/ ]?([12]\d{3})$/u;
const RELATIVE =
  /^(?:this|denne|dette|inneværende|(next|neste)|(last|previous|forrige)) (?:(month|måned(?:en)?)|(quarter|kvartal(?:et)?)|year|år(?:et)?)$/;

/**
 * Reads a period as people write it, in English or Norwegian: `2026-12`, `December 2026`,
 * `2026-Q4`, `2026-K4`, `4. kvartal 2026`, `2026`, `this month`, `neste kvartal`, `i fjor`; '' is
 * all time. Quarters and years are the fiscal ones, as `periodAt` counts them.
 *
 * @param firstFiscalMonth 1…12
 * @returns null when the text names no period
 */
export function parsePeriod(text: string, today: Day, firstFiscalMonth: number): Period | null {
  const key = text.normalize().trim().replace(/\s+/g, ' ').toLowerCase();
  if (key === '') return ALL_TIME;
  const place = namedPlace(key) ?? relativePlace(key, today, firstFiscalMonth);
  return place && periodAt(...place, firstFiscalMonth);
}

/** A period's length and its number among the periods of that length. */
type Place = [months: Months, number: number];

function namedPlace(key: string): Place | null {
  const found = YEAR_FIRST.exec(yearFirst(key));
  if (!found) return null;
  const [, year, month, quarter] = found.map(Number);
  if (year === undefined) return null;
  if (month) return [1, year * 12 + month - 1];
  return quarter ? [3, year * 4 + quarter - 1] : [12, year];
}

/** `Q4 2026`, `4. kvartal 2026` and `December 2026` as `2026q4` and `2026-12`; others as is. */
function yearFirst(key: string): string {
  const [, letter, ordinal, name, year] = YEAR_LAST.exec(key) ?? [];
  if (letter || ordinal) return `${year}q${letter ?? ordinal}`;
  const month = monthNumber(name ?? '');
  return month ? `${year}-${month}` : key;
}

function relativePlace(key: string, today: Day, firstFiscalMonth: number): Place | null {
  const found = RELATIVE.exec(key.replace(/^i år$/, 'this year').replace(/^i fjor$/, 'last year'));
  if (!found) return null;
  const [, next, last, month, quarter] = found;
  const months = month ? 1 : quarter ? 3 : 12;
  const current = periodNumber(months, today, firstFiscalMonth);
  return [months, current + (next ? 1 : last ? -1 : 0)];
}
