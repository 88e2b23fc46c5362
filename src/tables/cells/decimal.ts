import { AMBIGUOUS, type Outcome, UNREADABLE } from './read-cell';

/** Asked only about a text that can be read in two ways, because knowing may cost a call. */
interface DecimalContext {
  readonly decimalComma: boolean;
}

/**
 * Reads the digits of an amount, which may be grouped by spaces, apostrophes, points or commas.
 *
 * The decimal mark is told by the text where it can be: the last of two marks (`1.234,50`), a
 * mark after groups of spaces (`1 234,5`), a mark not followed by exactly three digits (`1,5`), a
 * mark that no group could end at (`0.125`, `1234.567`). A mark that comes twice groups
 * (`1.234.567`). What remains is one mark before three digits. If it is the sheet's grouping mark
 * it groups: `1.234` is 1234 where decimals are written with a comma. If it is the sheet's decimal
 * mark, `1,234` may be a third decimal or come from an English list, and amounts have no
 * thousandths: ambiguous. With a word such as `mill` decimals are natural, so there it is the
 * other way round: the sheet's decimal mark is one, the other is ambiguous.
 *
 * @param power power of ten said in words, such as 6 for `mill`; 0 if none is
 */
export function parseDecimal(
  digits: string,
  power: number,
  context: DecimalContext,
): Outcome<number> {
  const text = digits.replace(/\s/g, ' ').replace(/[’‘]/g, "'");
  const marks: readonly string[] = text.match(/[.,]/g) ?? [];
  const last = marks[marks.length - 1];
  const decides = last !== undefined && marks.indexOf(last) === marks.length - 1;
  if (!decides) return toNumber(text, '', power);
  const [whole = '', decimals = ''] = text.split(last);
  if (marks.length > 1 || !looksGrouped(whole, decimals)) return toNumber(whole, decimals, power);
  const isSheetMark = (last === ',') === context.decimalComma;
  if (isSheetMark !== power > 0) return AMBIGUOUS;
  return isSheetMark ? toNumber(whole, decimals, power) : toNumber(text, '', power);
}

/** Whether a lone mark could end a group of thousands. */
const looksGrouped = (whole: string, decimals: string): boolean =>
  /^[1-9]\d{0,2}$/.test(whole) && /^\d{3}$/.test(decimals);

/** The number of a grouped whole part and plain decimals. */
function toNumber(whole: string, decimals: string, power: number): Outcome<number> {
  const plain = ungroup(whole);
  if (plain === null || !/^\d*$/.test(decimals)) return UNREADABLE;
  const value = Number(`${plain || '0'}.${decimals || '0'}e${power}`);
  return Number.isFinite(value) ? { value } : UNREADABLE;
}

/** Digits without their group marks; null if the groups are not of three or the marks differ. */
function ungroup(whole: string): string | null {
  if (/^\d*$/.test(whole)) return whole;
  return /^\d{1,3}([ '.,])\d{3}(?:\1\d{3})*$/.test(whole) ? whole.replace(/\D/g, '') : null;
}
