/**
 * Reads a number as people type it: spaces between thousands, a comma or a point before decimals. A
 * mark before exactly three digits groups where `grouped` says so. NaN if it is none.
 */
export function readNumber(text: string, grouped: boolean): number {
  const plain = text.replace(/[\s'’%]/g, '').replace(/−/g, '-');
  const joined =
    grouped && /^-?\d{1,3}([.,]\d{3})+$/.test(plain)
      ? plain.replace(/[.,]/g, '')
      : plain.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(joined) ? Number(joined) : Number.NaN;
}

/** A number as it is typed, with the decimal mark of the page's language. */
export const numberText = (value: number, decimalMark: string): string =>
  String(Math.round(value * 1e6) / 1e6).replace('.', decimalMark);
