/** Names of colours that scripts use. */
const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  gray: '808080',
  green: '008000',
  orange: 'FFA500',
  red: 'FF0000',
  white: 'FFFFFF',
  yellow: 'FFFF00',
};

/** Six hexadecimal digits of a colour such as `#fff`, `#1a73e8` or `red`; null when there is none. */
export function excelColor(color: unknown): string | null {
  if (typeof color !== 'string') return null;
  const lower = color.toLowerCase();
  const [, digits = ''] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(lower) ?? [];
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return six === '' ? (NAMED[lower] ?? null) : six.toUpperCase();
}

/** `#1a73e8` of the six or eight digits in a file; null for none. */
export function gridColor(color: string | undefined): string | null {
  const [, digits] = /^#?(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(color ?? '') ?? [];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}
