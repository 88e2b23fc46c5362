import type { CriterionTest, CriterionValue } from '../../pipeline/criterion';
import { isDay } from '../../pipeline/day';
import type { ValueKind } from '../../pipeline/issue';
import { readAmount } from './amount';
import { type Cell, type CellWrite, cellText, isErrorCell } from './cell';
import { readDay } from './day-text';
import type { LocaleContext } from './locale';
import { readProbability } from './probability';
import { joinList, splitList } from './recognize';

/** What a criterion's value cell means for its test, or the kind that was expected. */
export type CriterionValueReading =
  | { readonly value: CriterionValue }
  | { readonly expected: ValueKind };

/**
 * Reads what a test compares with: nothing for `filled`, `ticked` and `not past`; texts for
 * `one of`; a number of days for `at most days old`; a number or day for comparisons; for `=` a
 * number, a day or else the text.
 *
 * @param key key of the column judged; a `probability` is read as 0…1
 */
export function readCriterionValue(
  test: CriterionTest,
  cell: Cell,
  key: string,
  locale: LocaleContext,
): CriterionValueReading {
  if (test === 'filled' || test === 'ticked' || test === 'not past') return { value: null };
  if (isErrorCell(cell)) return { expected: test === 'one of' ? 'text' : 'number' };
  if (test === 'one of') {
    const texts = splitList(cell);
    return texts.length > 0 ? { value: texts } : { expected: 'text' };
  }
  const number = readNumber(cell, key, locale);
  if (test === 'at most days old')
    return number !== null && number >= 0 ? { value: number } : { expected: 'number' };
  const value = number ?? readDay(cell, locale).value;
  if (value !== null) return { value };
  const text = cellText(cell);
  return test === '=' && text !== '' ? { value: text } : { expected: 'number' };
}

function readNumber(cell: Cell, key: string, { decimalComma }: LocaleContext): number | null {
  if (key === 'probability') return readProbability(cell).value;
  return readAmount(cell, { decimalComma, currency: '' }).value;
}

/** The cell that reads as a criterion's value. */
export function criterionValueCell(value: CriterionValue): CellWrite {
  if (value === null || typeof value === 'number') return value;
  if (typeof value !== 'string') return joinList(value);
  return isDay(value) ? { date: value } : value;
}

/** The text that reads as a criterion's value, as its cell shows it; '' for none. */
export function criterionValueText(value: CriterionValue, { decimalComma }: LocaleContext): string {
  if (typeof value === 'number') return String(value).replace('.', decimalComma ? ',' : '.');
  return cellText(value === null || typeof value === 'string' ? (value ?? '') : joinList(value));
}
