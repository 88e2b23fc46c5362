import type { Language } from '../pipeline/settings';

/** Words of the Forecast tab besides those of the forecast itself. */
interface ForecastTabWords {
  readonly title: (day: string) => string;
  /** What counts, and whose cells these are. */
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
      'Amount times probability of the open deals by close date; the gap is target less won, coverage the open amount divided by the gap. Dealsheet writes these figures anew at “Update forecast”; your own notes are safe beside and below them.',
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
    title: (day) => `Prognose per ${day}`,
    about:
      'Beløp ganger sannsynlighet for de åpne salgsmulighetene etter forventet avslutning. Gapet er mål minus vunnet, dekning er åpent beløp delt på gapet. Dealsheet skriver tallene på nytt ved «Oppdater prognose»; egne notater kan trygt stå ved siden av og under.',
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
