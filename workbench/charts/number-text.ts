import { displayText } from '../grid/display-text';
import type { CellValue } from '../grid/grid';

/** Named formats of Google's charts, as patterns. */
const NAMED: Readonly<Record<string, string>> = {
  none: '',
  decimal: '#,##0.###',
  percent: '0%',
  scientific: '0.0E+00',
};

/**
 * A number along an axis or in a label, with the locale's marks.
 *
 * @param format a pattern, or one of Google's names: `decimal`, `percent`, `short` …
 */
export const numberText = (value: number, format: string, locale: string): string =>
  format === 'short' || format === 'long'
    ? compact(value, format, locale)
    : cellText(value, NAMED[format] ?? format, locale);

/** A cell as a person sees it. A pattern that nobody understands shows the value as it is. */
export function cellText(value: CellValue, format: string, locale: string): string {
  try {
    return displayText(value, format, locale);
  } catch {
    return displayText(value, '', locale);
  }
}

const compact = (value: number, length: 'short' | 'long', locale: string): string =>
  new Intl.NumberFormat(locale.replace('_', '-'), {
    notation: 'compact',
    compactDisplay: length,
  }).format(value);
