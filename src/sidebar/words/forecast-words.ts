import type { Language } from '../../pipeline/settings';
import type { ForecastSpan } from '../../protocol/forecast-state';

/** Words of the Forecast view, but for those about the past. Amounts, shares and days come written. */
export interface ForecastViewWords {
  readonly period: string;
  readonly spans: Readonly<Record<ForecastSpan, string>>;
  readonly present: Readonly<Record<ForecastSpan, string>>;
  readonly earlier: string;
  readonly later: string;
  quarter(number: string, year: string): string;
  readonly weighted: string;
  readonly how: string;
  readonly aboutWeighted: string;
  /** One line of a receipt. */
  product(amount: string, chance: string, source: 'deal' | 'stage'): string;
  total(deals: string): string;
  readonly target: string;
  readonly aboutTarget: string;
  readonly noTarget: string;
  readonly setTarget: string;
  readonly won: string;
  readonly aboutWon: string;
  readonly nothingWon: string;
  readonly noAmount: string;
  readonly gap: string;
  needed(amount: string): string;
  readonly reached: string;
  aboutGap(target: string, won: string, gap: string): string;
  readonly coverage: string;
  times(number: string): string;
  aboutCoverage(open: string, gap: string, coverage: string): string;
  ofTarget(weighted: string, won: string, target: string): string;
  readonly months: string;
  monthNote(deals: string, won: string | null, target: string | null): string;
  readonly leftOut: string;
  readonly noneLeftOut: string;
  /** `all` is a number of deals in words. */
  accounts(counted: number, leftOut: number, all: string): string;
  more(deals: number): string;
  readonly noDeals: string;
  /** Buttons that write a tab of the sheet. */
  readonly update: Readonly<Record<'updateForecast' | 'updateFunnel', string>>;
  readonly updating: string;
  readonly updated: string;
}

export const FORECAST_VIEW_WORDS: Record<Language, ForecastViewWords> = {
  en: {
    period: 'Period',
    spans: { month: 'Month', quarter: 'Quarter', year: 'Year', all: 'All' },
    present: {
      ...{ month: 'This month', quarter: 'This quarter', year: 'This year' },
      all: 'All open deals',
    },
    earlier: 'Earlier period',
    later: 'Later period',
    quarter: (number, year) => `Q${number} ${year}`,
    weighted: 'Weighted forecast',
    how: 'How is this calculated?',
    aboutWeighted:
      'Amount times chance of winning, of the open deals that close in the period. A deal’s own chance counts before its stage’s.',
    product: (amount, chance, source) => `${amount} × ${chance} (the ${source}’s)`,
    total: (deals) => `Total of ${deals}`,
    target: 'Target',
    aboutTarget: 'The targets of the months in Settings, added up.',
    noTarget: 'There is no target for every month of the period.',
    setTarget: 'Set targets',
    won: 'Won so far',
    aboutWon: 'Amounts of the won deals whose close date lies in the period.',
    nothingWon: 'No won deal has its close date in the period.',
    noAmount: 'no amount',
    gap: 'Gap',
    needed: (amount) => `${amount} needed`,
    reached: 'Target reached',
    aboutGap: (target, won, gap) => `Target ${target} − won ${won} = ${gap}.`,
    coverage: 'Coverage',
    times: (number) => `${number} ×`,
    aboutCoverage: (open, gap, coverage) =>
      `Open amount, not weighted, ${open} ÷ gap ${gap} = ${coverage}.`,
    ofTarget: (weighted, won, target) => `Won ${won} and weighted ${weighted} of target ${target}`,
    months: 'By month',
    monthNote: (deals, won, target) =>
      [deals, won && `won ${won}`, target && `target ${target}`].filter(Boolean).join(' · '),
    leftOut: 'What is left out',
    noneLeftOut: 'Nothing: every deal counts.',
    accounts: (counted, leftOut, all) => `${counted} counted + ${leftOut} left out = ${all}`,
    more: (deals) => `and ${deals} more`,
    noDeals: 'There are no deals to forecast yet.',
    update: { updateForecast: 'Update forecast tab', updateFunnel: 'Update funnel tab' },
    updating: 'Updating…',
    updated: 'The tab is updated.',
  },
  nb: {
    period: 'Periode',
    spans: { month: 'Måned', quarter: 'Kvartal', year: 'År', all: 'Alle' },
    present: {
      ...{ month: 'Denne måneden', quarter: 'Dette kvartalet', year: 'I år' },
      all: 'Alle åpne saker',
    },
    earlier: 'Tidligere periode',
    later: 'Senere periode',
    quarter: (number, year) => `${number}. kvartal ${year}`,
    weighted: 'Vektet prognose',
    how: 'Hvordan er dette regnet ut?',
    aboutWeighted:
      'Beløp ganget med sannsynligheten for å vinne, for de åpne sakene som avsluttes i perioden. Sakens egen sannsynlighet går foran stegets.',
    product: (amount, chance, source) =>
      `${amount} × ${chance} (${source === 'deal' ? 'sakens' : 'stegets'})`,
    total: (deals) => `Sum av ${deals}`,
    target: 'Mål',
    aboutTarget: 'Summen av månedenes mål i Innstillinger.',
    noTarget: 'Ikke alle månedene i perioden har et mål.',
    setTarget: 'Sett mål',
    won: 'Vunnet hittil',
    aboutWon: 'Beløpene til vunne saker med forventet avslutning i perioden.',
    nothingWon: 'Ingen vunnet sak har forventet avslutning i perioden.',
    noAmount: 'mangler beløp',
    gap: 'Gap',
    needed: (amount) => `${amount} gjenstår`,
    reached: 'Målet er nådd',
    aboutGap: (target, won, gap) => `Mål ${target} − vunnet ${won} = ${gap}.`,
    coverage: 'Dekning',
    times: (number) => `${number} ×`,
    aboutCoverage: (open, gap, coverage) =>
      `Åpent beløp, uvektet, ${open} ÷ gap ${gap} = ${coverage}.`,
    ofTarget: (weighted, won, target) => `Vunnet ${won} og vektet ${weighted} av mål ${target}`,
    months: 'Per måned',
    monthNote: (deals, won, target) =>
      [deals, won && `vunnet ${won}`, target && `mål ${target}`].filter(Boolean).join(' · '),
    leftOut: 'Hva som er utelatt',
    noneLeftOut: 'Ingenting: Alle saker er med.',
    accounts: (counted, leftOut, all) => `${counted} med + ${leftOut} utelatt = ${all}`,
    more: (deals) => `og ${deals} til`,
    noDeals: 'Det er ingen saker å lage prognose av ennå.',
    update: {
      ...{ updateForecast: 'Oppdater prognosefanen', updateFunnel: 'Oppdater salgstraktfanen' },
    },
    updating: 'Oppdaterer …',
    updated: 'Fanen er oppdatert.',
  },
};
