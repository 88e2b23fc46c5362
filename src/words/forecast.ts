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
  },
};
