import type { Language } from '../pipeline/settings';
import { shownDay } from './shown-day';

/** Words of the Forecast tab besides those of the forecast itself. */
interface ForecastTabWords {
  readonly title: (day: string) => string;
  readonly about: string;
  readonly period: string;
  readonly thisMonth: (month: string) => string;
  readonly thisQuarter: (quarter: string) => string;
  readonly thisYear: (year: string) => string;
  readonly later: string;
  readonly openAmount: string;
  readonly target: string;
  readonly wonSoFar: string;
  readonly gap: string;
  readonly coverage: string;
  readonly notInTotal: string;
  readonly allDeals: string;
}

export const FORECAST_TAB_WORDS: Record<Language, ForecastTabWords> = {
  en: {
    title: (day) => `Forecast on ${day}`,
    about:
      'Open deals by close date. Gap: target less won. Coverage: open amount divided by the gap.',
    period: 'Period',
    thisMonth: (month) => `This month, ${month}`,
    thisQuarter: (quarter) => `This quarter, ${quarter}`,
    thisYear: (year) => `This year, ${year}`,
    later: 'Later',
    openAmount: 'Open amount',
    target: 'Target',
    wonSoFar: 'Won so far',
    gap: 'Gap',
    coverage: 'Coverage',
    notInTotal: 'Not in the total',
    allDeals: 'All deals',
  },
  nb: {
    title: (day) => `Prognose per ${shownDay(day, 'nb')}`,
    about:
      'Åpne saker etter forventet avslutning. Gap: mål minus vunnet. Dekning: åpent beløp delt på gapet.',
    period: 'Periode',
    thisMonth: (month) => `Denne måneden, ${month}`,
    thisQuarter: (quarter) => `Dette kvartalet, ${quarter.replace('Q', 'K')}`,
    thisYear: (year) => `I år, ${year}`,
    later: 'Senere',
    openAmount: 'Åpent beløp',
    target: 'Mål',
    wonSoFar: 'Vunnet hittil',
    gap: 'Gap',
    coverage: 'Dekning',
    notInTotal: 'Ikke med i summen',
    allDeals: 'Alle salgsmuligheter',
  },
};
