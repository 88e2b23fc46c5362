import type { Language } from '../pipeline/settings';

/** Names of the months, January first. */
export const MONTH_NAMES: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  nb: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
};

/** The month 1…12 a name or its beginning of three letters or more means; null if none. */
export function monthNumber(text: string): number | null {
  const start = text.trim().toLowerCase().replace(/\.$/, '');
  if (start.length < 3) return null;
  for (const names of Object.values(MONTH_NAMES)) {
    const position = names.findIndex((name) => name.toLowerCase().startsWith(start));
    if (position >= 0) return position + 1;
  }
  return null;
}
