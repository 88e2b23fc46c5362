import { amountUnit } from './amount-unit';

/** Windows language codes in formats (hexadecimal) whose symbol several currencies share. */
const CODE_CURRENCIES: Readonly<Record<string, string>> = {
  '414': 'NOK',
  '814': 'NOK',
  '41D': 'SEK',
  '406': 'DKK',
  '40F': 'ISK',
  '409': 'USD',
  '1009': 'CAD',
  C0C: 'CAD',
  C09: 'AUD',
  '1409': 'NZD',
  '4809': 'SGD',
  C04: 'HKD',
  '80A': 'MXN',
  '411': 'JPY',
  '804': 'CNY',
};

/**
 * ISO 4217 code of the currency a number format names, such as EUR for `[$€-1809]#,##0`; '' if it
 * names none. A symbol that several currencies share is `expected` if it is one of them, else its
 * commonest currency: `"$"#,##0` is USD in a sheet of NOK.
 *
 * @param format number format pattern as Google gives it
 * @param expected ISO code of the sheet's currency; '' = not known
 */
export function numberFormatCurrency(format: string, expected: string): string {
  for (const { symbol, code } of symbolsOf(format)) {
    const found = amountUnit(symbol)?.currencies ?? [];
    const byCode = CODE_CURRENCIES[code];
    if (byCode !== undefined && found.includes(byCode)) return byCode;
    if (found.length > 0) return found.includes(expected) ? expected : (found[0] ?? '');
  }
  return '';
}

/** Texts in a format that may be a currency: in `[$…]`, in quotes, or bare. */
function symbolsOf(format: string): { symbol: string; code: string }[] {
  const pieces = format.matchAll(
    /\[\$([^\]-]*)(?:-([^\]]*))?\]|\[[^\]]*\]|"([^"]*)"|([\p{L}\p{Sc}]+)/gu,
  );
  return Array.from(pieces, ([, bracketed, code = '', quoted, bare]) => ({
    symbol: (bracketed ?? quoted ?? bare ?? '').trim().replace(/\.$/, ''),
    code: code.toUpperCase(),
  }));
}
