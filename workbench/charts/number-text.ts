import { displayText } from '../grid/display-text';
import type { CellValue } from '../grid/grid';

/** Named formats of Google's charts: some are patterns, some only a locale knows. */
const PATTERNS: ReadonlyMap<string, string> = new Map([
  ['none', ''],
  ['percent', '0%'],
  ['scientific', '0.0E+00'],
]);
const BY_LOCALE: ReadonlyMap<string, Intl.NumberFormatOptions> = new Map([
  ['decimal', { maximumFractionDigits: 3 }],
  ['short', { notation: 'compact', compactDisplay: 'short' }],
  ['long', { notation: 'compact', compactDisplay: 'long' }],
]);

/**
 * A number along an axis or in a label, with the locale's marks.
 *
 * @param format a pattern, or one of Google's names: `decimal`, `percent`, `short` …
 */
export function numberText(value: number, format: string, locale: string): string {
  const named = BY_LOCALE.get(format);
  if (named) return new Intl.NumberFormat(locale.replace('_', '-'), named).format(value);
  return cellText(value, PATTERNS.get(format) ?? format, locale);
}

/** A cell as a person sees it. A pattern that nobody understands shows the value as it is. */
export function cellText(value: CellValue, format: string, locale: string): string {
  try {
    return displayText(value, format, locale);
  } catch {
    return displayText(value, '', locale);
  }
}
