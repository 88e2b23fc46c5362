import type { Formats } from './formats';

/** Plain numbers and shares in a locale. */
export function createNumbers(locale: string): Pick<Formats, 'number' | 'percent'> {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
  };
}
