import { isDateFormat, isPercentFormat } from 'numfmt';
import { displayText } from '../../grid/display-text';
import type { CellValue } from '../../grid/grid';
import { gridLocale } from '../../grid/grid-locale';
import { localFormula } from '../../grid/local-formula';
import { parseTypedInput } from '../../grid/typed-input';

/** A cell as the grid holds it. */
export interface EditedCell {
  readonly value: CellValue;
  readonly formula: string;
  readonly format: string;
}

/**
 * What the cell editor shows: text that gives the same cell when it is typed again. A formula is in
 * the locale's syntax; text that would become something else has an apostrophe in front.
 */
export function editText({ value, formula, format }: EditedCell, locale: string): string {
  if (formula !== '') return localFormula(formula, locale);
  if (typeof value === 'number') return numberText(value, format, locale);
  if (typeof value === 'string') return protectedText(value, format, locale);
  return displayText(value, '', locale);
}

/** A day without a year is a date in whatever year it is typed. */
const ANY_YEAR = 2000;

function protectedText(text: string, format: string, locale: string): string {
  const { content } = parseTypedInput(text, locale, { format, currentYear: ANY_YEAR });
  return 'value' in content && content.value === text ? text : `'${text}`;
}

function numberText(value: number, format: string, locale: string): string {
  if (isDateFormat(format)) return dateText(value, format, locale);
  if (isPercentFormat(format)) return `${plainNumber(value * 100, locale)}%`;
  return plainNumber(value, locale);
}

/** Fifteen digits hide what binary fractions add: 0.07 * 100 is 7.000000000000001. */
const plainNumber = (value: number, locale: string): string =>
  String(Number(value.toPrecision(15))).replace('.', gridLocale(locale).decimalMark);

/** A date as its format shows it, if typing that gives it back, else with everything it has. */
function dateText(value: number, format: string, locale: string): string {
  const pattern = value % 1 === 0 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';
  const shown = displayText(value, format, locale);
  const { content } = parseTypedInput(shown, locale);
  const same = 'value' in content && content.value === value;
  return same ? shown : displayText(value, pattern, locale);
}
