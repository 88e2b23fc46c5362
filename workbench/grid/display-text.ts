import { format as formatNumber } from 'numfmt';
import type { CellValue } from './grid';
import { type GridLocale, gridLocale } from './grid-locale';

/** Formats that show a number as it is, with as many decimals as it has. */
const AUTOMATIC = new Set(['', '@', 'General', '0.###############']);
/** Decimals that Sheets shows of a number without a format. */
const MOST_DECIMALS = 10;

/**
 * A cell as a person sees it: numbers, dates and times by number format, with the locale's marks,
 * month names and booleans.
 *
 * @param localeName `en_US` or `nb_NO`
 * @throws for another locale
 */
export function displayText(value: CellValue, format: string, localeName: string): string {
  const locale = gridLocale(localeName);
  if (value === null) return '';
  if (typeof value === 'boolean') return locale.booleanTexts[value ? 'true' : 'false'];
  if (typeof value === 'object') return value.error;
  if (AUTOMATIC.has(format)) return typeof value === 'string' ? value : plain(value, locale);
  return formatNumber(format, value, { locale: locale.tag, leap1900: false });
}

function plain(value: number, locale: GridLocale): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-5)) {
    return formatNumber('0.0##############E+00', value, { locale: locale.tag });
  }
  return String(Number(value.toFixed(MOST_DECIMALS))).replace('.', locale.decimalMark);
}
