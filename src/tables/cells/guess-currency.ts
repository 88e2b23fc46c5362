import { amountUnit } from './amount-unit';
import { type Cell, cellText } from './cell';
import { localeCurrency } from './locale';
import { numberFormatCurrency } from './number-format-currency';

/**
 * The one currency of a column of amounts, as an ISO 4217 code: what most of its number formats and
 * texts name, else the currency of the spreadsheet's country; '' if that is not known.
 *
 * @param formats number format of each cell
 */
export function guessCurrency(
  amounts: readonly Cell[],
  formats: readonly string[],
  locale: string,
): string {
  const local = localeCurrency(locale);
  const counts = new Map<string, number>();
  amounts.forEach((amount, i) => {
    if (amount === '') return;
    const code = textCurrency(amount, local) || numberFormatCurrency(formats[i] ?? '', local);
    if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
  });
  const [most] = Array.from(counts).sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? local;
}

function textCurrency(amount: Cell, local: string): string {
  if (typeof amount !== 'string') return '';
  for (const word of cellText(amount).match(/[\p{L}\p{Sc}]+/gu) ?? []) {
    const found = amountUnit(word)?.currencies ?? [];
    if (found.length > 0) return found.includes(local) ? local : (found[0] ?? '');
  }
  return '';
}
