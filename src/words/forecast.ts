import type { Language } from '../pipeline/settings';
import { shownDay } from './shown-day';

/** Words of the forecast, its receipt and its groups. */
interface ForecastWords {
  readonly month: string;
  readonly deals: string;
  readonly weightedAmount: string;
  readonly source: string;
  readonly leftOut: string;
  readonly daysOverdue: string;
  readonly total: string;
  /** Total line of a receipt: its day and its number of deals. */
  readonly totalOn: (day: string, deals: number) => string;
  readonly dealCount: (deals: number) => string;
  /** A deal without a name or company. */
  readonly row: (row: number) => string;
  /** The deals whose group is empty. */
  readonly noGroup: string;
  /** Whose probability counts. */
  readonly sources: { readonly deal: string; readonly stage: string };
  /** Why a deal is not in the forecast. */
  readonly reasons: {
    readonly 'no stage': string;
    readonly 'unknown stage': string;
    readonly won: string;
    readonly lost: string;
    readonly 'no amount': string;
    readonly 'unreadable amount': string;
    readonly 'other currency': string;
    readonly 'unreadable probability': string;
    readonly 'unreadable close date': string;
    readonly 'no close date': string;
    readonly overdue: string;
    readonly 'outside period': string;
  };
}

const dealCount = (deals: number): string => `${deals} ${deals === 1 ? 'deal' : 'deals'}`;
const antall = (deals: number): string => `${deals} ${deals === 1 ? 'sak' : 'saker'}`;

export const FORECAST_WORDS: Record<Language, ForecastWords> = {
  en: {
    month: 'Month',
    deals: 'Deals',
    weightedAmount: 'Weighted amount',
    source: 'Probability from',
    leftOut: 'Left out because',
    daysOverdue: 'Days overdue',
    total: 'Total',
    totalOn: (day, deals) => `Total on ${day}: ${dealCount(deals)}`,
    dealCount,
    row: (row) => `Row ${row}`,
    noGroup: '(blank)',
    sources: { deal: 'Deal', stage: 'Stage' },
    reasons: {
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
  },
  nb: {
    month: 'Måned',
    deals: 'Salgsmuligheter',
    weightedAmount: 'Vektet beløp',
    source: 'Sannsynlighet fra',
    leftOut: 'Utelatt fordi',
    daysOverdue: 'Dager forfalt',
    total: 'Sum',
    totalOn: (day, deals) => `Sum per ${shownDay(day, 'nb')}: ${antall(deals)}`,
    dealCount: antall,
    row: (row) => `Rad ${row}`,
    noGroup: '(tomt)',
    sources: { deal: 'Salgsmulighet', stage: 'Steg' },
    reasons: {
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
  },
};
