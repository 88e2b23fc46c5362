import type { LeftOutReason } from '../forecast/receipt';
import type { Language } from '../pipeline/settings';

/** Why a deal is not in the forecast. */
export const LEFT_OUT_WORDS: Record<Language, Readonly<Record<LeftOutReason, string>>> = {
  en: {
    'no stage': 'No stage',
    'unknown stage': 'Unknown stage',
    won: 'Already won',
    lost: 'Lost',
    'no amount': 'No amount',
    'unreadable amount': 'Amount cannot be read',
    'other currency': 'Other currency',
    'unreadable probability': 'Probability cannot be read',
    'unreadable close date': 'Close date cannot be read',
    'no close date': 'No close date',
    overdue: 'Overdue',
    'outside period': 'Outside the period',
  },
  nb: {
    'no stage': 'Mangler steg',
    'unknown stage': 'Ukjent steg',
    won: 'Allerede vunnet',
    lost: 'Tapt',
    'no amount': 'Mangler beløp',
    'unreadable amount': 'Beløpet kan ikke leses',
    'other currency': 'Annen valuta',
    'unreadable probability': 'Sannsynligheten kan ikke leses',
    'unreadable close date': 'Forventet avslutning kan ikke leses',
    'no close date': 'Mangler forventet avslutning',
    overdue: 'Forfalt',
    'outside period': 'Utenfor perioden',
  },
};
