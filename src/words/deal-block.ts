import type { Language } from '../pipeline/settings';

/** Headers of the add-on's own columns of the Deals tab, in their order; the first two are seen. */
export const BLOCK_HEADERS: Record<Language, readonly string[]> = {
  en: [
    'In stage since',
    'Missing',
    'Dealsheet: recorded',
    'Dealsheet: trail',
    'Dealsheet: mark',
    'Dealsheet: last activity',
    'Dealsheet: last operation',
    'Deal ID',
  ],
  nb: [
    'I steget siden',
    'Mangler',
    'Dealsheet: registrert',
    'Dealsheet: spor',
    'Dealsheet: merke',
    'Dealsheet: siste aktivitet',
    'Dealsheet: siste operasjon',
    'Saks-ID',
  ],
};
