import { ALL_TIME, type Months, type Period, periodAt, periodNumber } from '../forecast/period';
import type { Day } from '../pipeline/day';
import { monthNumber } from '../words/months';

const YEAR = '([12]\\d{3})';
const MONTH_BY_NUMBER = new RegExp(`^${YEAR}[-/. ](0?[1-9]|1[0-2])$`);
const MONTH_BY_NAME = new RegExp(`^(\\p{L}+\\.?) ${YEAR}$`, 'u');
const YEAR_QUARTER = new RegExp(`^${YEAR}[-/ ]?[qk]([1-4])$`);
const QUARTER_YEAR = new RegExp(`^(?:[qk]([1-4])|([1-4])\\. ?kvartal)[-/ ]?${YEAR}$`);
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
  if (/^[12]\d{3}$/.test(key)) return [12, Number(key)];
  let found = MONTH_BY_NUMBER.exec(key);
  if (found) return [1, Number(found[1]) * 12 + Number(found[2]) - 1];
  found = YEAR_QUARTER.exec(key);
  if (found) return [3, Number(found[1]) * 4 + Number(found[2]) - 1];
  found = QUARTER_YEAR.exec(key);
  if (found) return [3, Number(found[3]) * 4 + Number(found[1] ?? found[2]) - 1];
  found = MONTH_BY_NAME.exec(key);
  const month = monthNumber(found?.[1] ?? '');
  return month === null ? null : [1, Number(found?.[2]) * 12 + month - 1];
}

function relativePlace(key: string, today: Day, firstFiscalMonth: number): Place | null {
  const found = RELATIVE.exec(key.replace(/^i år$/, 'this year').replace(/^i fjor$/, 'last year'));
  if (!found) return null;
  const [, next, last, month, quarter] = found;
  const months = month ? 1 : quarter ? 3 : 12;
  const current = periodNumber(months, today, firstFiscalMonth);
  return [months, current + (next ? 1 : last ? -1 : 0)];
}
