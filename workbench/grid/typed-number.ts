import type { GridLocale } from './grid-locale';

/** A number read from text, with the number format Google gives the cell; '' leaves it. */
export interface TypedNumber {
  readonly value: number;
  readonly format: string;
}

/**
 * Reads a number as the locale writes it: `1,234.50` or `1 234,50`, `12.5%`, `1e3`, and money with
 * the locale's own sign. Null for anything else, such as another currency, `+5` [67] or `(5)`.
 */
export function typedNumber(text: string, locale: GridLocale): TypedNumber | null {
  return (
    plainNumber(text, locale) ??
    percentage(text, locale) ??
    (locale.tag === 'en-US' ? dollars(text, locale) : kroner(text, locale))
  );
}

function plainNumber(text: string, locale: GridLocale): TypedNumber | null {
  const [, mantissa, exponent] = /^(.*?\d[.,]?)(e[+-]?\d+)?$/i.exec(text) ?? [];
  if (mantissa === undefined) return null;
  const decimal = decimalNumber(mantissa, locale);
  if (!decimal) return null;
  if (exponent === undefined) return { value: decimal.value, format: groupedFormat(decimal) };
  const value = Number(decimal.digits + exponent);
  return Number.isFinite(value) ? { value, format: '0.00E+00' } : null;
}

function percentage(text: string, locale: GridLocale): TypedNumber | null {
  const match = /^(.*\S)\s?%$/.exec(text);
  const decimal = match && decimalNumber(match[1] ?? '', locale);
  return decimal && { value: decimal.value / 100, format: decimal.places === 0 ? '0%' : '0.00%' };
}

function dollars(text: string, locale: GridLocale): TypedNumber | null {
  const match = /^(-?)\$ ?(-?)([^\s-].*)$/.exec(text);
  if (!match || (match[1] && match[2])) return null;
  const decimal = decimalNumber(`${match[1]}${match[2]}${match[3]}`, locale);
  return decimal && { value: decimal.value, format: `"$"${moneyFormat(decimal)}` };
}

function kroner(text: string, locale: GridLocale): TypedNumber | null {
  const before = /^(-?)kr\.?[ \u00a0\u202f]?(\d.*)$/i.exec(text);
  const after = /^(-?\d.*?)[ \u00a0\u202f]?kr\.?$/i.exec(text);
  const decimal = decimalNumber(before ? `${before[1]}${before[2]}` : (after?.[1] ?? ''), locale);
  if (!decimal) return null;
  const format = moneyFormat(decimal);
  return { value: decimal.value, format: before ? `[$kr] ${format}` : `${format} [$kr]` };
}

interface Decimal {
  readonly value: number;
  /** As JavaScript writes it. */
  readonly digits: string;
  readonly grouped: boolean;
  /** Number of decimals. */
  readonly places: number;
}

/** Digits with the locale's marks; thousands separators only where they belong. */
function decimalNumber(text: string, { decimalMark, groupMarks }: GridLocale): Decimal | null {
  const mark = decimalMark === '.' ? '\\.' : decimalMark;
  const grouped = `\\d{1,3}(?:[${groupMarks}]\\d{3})+`;
  const pattern = new RegExp(`^(-?)(${grouped}|\\d*)(?:${mark}(\\d*))?$`);
  const [, sign = '', whole = '', decimals = ''] = pattern.exec(text) ?? [];
  const wholeDigits = whole.replace(/\D/g, '');
  if (wholeDigits === '' && decimals === '') return null;
  const digits = `${sign}${wholeDigits || '0'}.${decimals || '0'}`;
  return {
    value: Number(digits),
    digits,
    grouped: wholeDigits.length < whole.length,
    places: decimals.length,
  };
}

const moneyFormat = ({ places }: Decimal): string => (places === 0 ? '#,##0' : '#,##0.00');

const groupedFormat = (decimal: Decimal): string => (decimal.grouped ? moneyFormat(decimal) : '');
