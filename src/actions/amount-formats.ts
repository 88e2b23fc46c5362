import type { RowState } from '../pipeline/row-state';
import { numberFormatCurrency } from '../tables/cells/number-format-currency';

/**
 * Marks amounts whose cell's number format names another currency than the sheet's as what they are:
 * not readable as amounts of this sheet.
 *
 * @param formats number format of each row's amount cell, in the order of the rows
 * @param currency ISO 4217 code of the sheet's currency; '' = any is taken
 */
export function withAmountFormats(
  rows: readonly RowState[],
  formats: readonly string[],
  currency: string,
): RowState[] {
  const known = new Map<string, string>();
  const currencyOf = (format: string): string => {
    const found = known.get(format) ?? numberFormatCurrency(format, currency);
    known.set(format, found);
    return found;
  };
  return rows.map((row, i) => {
    const { value } = row.deal.amount;
    const named = value === null || currency === '' ? '' : currencyOf(formats[i] ?? '');
    if (named === '' || named === currency) return row;
    const amount = { value: null, problem: 'other currency', text: `${value} ${named}` } as const;
    return { ...row, deal: { ...row.deal, amount } };
  });
}
