export interface NumberFormats {
  /** A number as one types it: `675 000`. */
  number(value: number): string;
  /** A share 0…1: `31 %`. */
  percent(share: number): string;
}

/** Plain numbers and shares in a locale. */
export function createNumbers(locale: string): NumberFormats {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
  };
}
