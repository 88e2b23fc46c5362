import type { CellContent } from './grid';
import { gridLocale } from './grid-locale';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

/** What typing puts into a cell; `format` is '' when the cell's number format stays. */
export interface TypedInput {
  readonly content: CellContent;
  readonly format: string;
}

/** What the meaning of typed text depends on besides the locale. */
export interface TypedInputContext {
  /** Number format of the cell; `@` keeps text as it is, but for `=` and the apostrophe [68]. */
  readonly format?: string;
  /** Year of a day typed without one, as `1/2`; without it such a day stays text. */
  readonly currentYear?: number;
}

/**
 * What Google makes of text that a person types or `setValue` writes [65-69]: nothing, text after
 * an apostrophe, a formula, a boolean, number, date or time as the locale writes it, else text.
 * Text with a leading `+` stays text, as measured for `setValue` [67]. A formula is taken as
 * written: see `englishFormula` for one typed in a locale with a decimal comma.
 *
 * @param localeName `en_US` or `nb_NO`
 * @throws for another locale
 */
export function parseTypedInput(
  text: string,
  localeName: string,
  { format = '', currentYear }: TypedInputContext = {},
): TypedInput {
  if (text === '') return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { content: { formula: text }, format: '' };
  if (format === '@') return plain(text);
  const locale = gridLocale(localeName);
  const trimmed = text.trim();
  const truth = locale.booleans.get(trimmed.toUpperCase());
  if (truth !== undefined) return plain(truth);
  const number = typedNumber(trimmed, locale) ?? typedDate(trimmed, locale, currentYear);
  return number ? { content: { value: number.value }, format: number.format } : plain(text);
}

const plain = (value: string | boolean | null): TypedInput => ({ content: { value }, format: '' });
