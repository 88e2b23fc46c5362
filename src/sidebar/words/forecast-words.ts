import type { LeftOutReason } from '../../forecast/receipt';
import type { PathProblem } from '../../insight/deal-path';
import type { Language } from '../../pipeline/settings';
import type { ForecastSpan } from '../../protocol/forecast-state';

/** Words of the Forecast view. Amounts, shares and days come written. */
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
  readonly noDate: string;
  monthNote(deals: string, won: string | null, target: string | null): string;
  readonly leftOut: string;
  readonly noneLeftOut: string;
  /** `all` is a number of deals in words. */
  accounts(counted: number, leftOut: number, all: string): string;
  readonly reasons: Readonly<Record<LeftOutReason, string>>;
  more(deals: number): string;
  readonly past: string;
  readonly winRate: string;
  wonOf(won: number, closed: number): string;
  readonly noneClosed: string;
  fewClosed(closed: number, needed: number): string;
  readonly aboutWinRate: string;
  readonly velocity: string;
  perDay(amount: string): string;
  velocityParts(open: number, mean: string, rate: string, days: string): string;
  aboutVelocity(isAllTime: boolean): string;
  readonly noVelocity: string;
  readonly notKnown: string;
  readonly funnel: string;
  readonly stage: string;
  readonly entered: string;
  readonly movedOn: string;
  readonly medianDays: string;
  readonly aboutFunnel: string;
  stepParts(
    stage: string,
    entered: number,
    parts: readonly [number, number, number, number],
  ): string;
  funnelAccounts(inside: number, outside: number, all: string): string;
  readonly outside: Readonly<Record<PathProblem, string>>;
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
    noDate: 'No close date',
    monthNote: (deals, won, target) =>
      [deals, won && `won ${won}`, target && `target ${target}`].filter(Boolean).join(' · '),
    leftOut: 'What is left out',
    noneLeftOut: 'Nothing: every deal counts.',
    accounts: (counted, leftOut, all) => `${counted} counted + ${leftOut} left out = ${all}`,
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
      overdue: 'Close date passed',
      'outside period': 'Closes outside the period',
    },
    more: (deals) => `and ${deals} more`,
    past: 'How deals have gone',
    winRate: 'Win rate',
    wonOf: (won, closed) => `${won} won of ${closed} won or lost.`,
    noneClosed: 'No deals were won or lost in the period.',
    fewClosed: (closed, needed) =>
      `Too little data to rely on: ${closed} won or lost so far; it takes ${needed}.`,
    aboutWinRate:
      'Counts each deal on the day it was recorded as won or lost; deals found closed, on their close date.',
    velocity: 'Sales velocity',
    perDay: (amount) => `${amount} a day`,
    velocityParts: (open, mean, rate, days) =>
      `${open} open deals × ${mean} per won deal × ${rate} win rate ÷ ${days} from created to won.`,
    aboutVelocity: (isAllTime) =>
      `What the open deals bring in at the pace of the deals closed in ${isAllTime ? 'the last 90 days' : 'the period'}.`,
    noVelocity: 'Too little data: it takes a won deal with an amount and a known beginning.',
    notKnown: 'not known',
    funnel: 'Funnel',
    stage: 'Stage',
    entered: 'Deals',
    movedOn: 'Moved on',
    medianDays: 'Median days',
    aboutFunnel:
      'All deals, whenever they began. A deal counts in every stage up to the furthest it reached. Moved on: of those that left the stage. Median days: all stays added up, unfinished ones counted as such.',
    stepParts: (stage, entered, [movedOn, lost, back, here]) =>
      `${stage}: ${entered} = ${movedOn} moved on + ${lost} lost here + ${back} went back + ${here} still here`,
    funnelAccounts: (inside, outside, all) =>
      `${inside} in the funnel + ${outside} outside = ${all}`,
    outside: {
      'stage never known': 'Stage never known',
      'first seen won': 'Won when first seen',
      'first seen lost': 'Lost when first seen',
      'removed while open': 'Row removed while open',
    },
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
    noDate: 'Mangler forventet avslutning',
    monthNote: (deals, won, target) =>
      [deals, won && `vunnet ${won}`, target && `mål ${target}`].filter(Boolean).join(' · '),
    leftOut: 'Hva som er utelatt',
    noneLeftOut: 'Ingenting: Alle saker er med.',
    accounts: (counted, leftOut, all) => `${counted} med + ${leftOut} utelatt = ${all}`,
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
      overdue: 'Forventet avslutning er passert',
      'outside period': 'Avsluttes utenfor perioden',
    },
    more: (deals) => `og ${deals} til`,
    past: 'Hvordan det har gått',
    winRate: 'Vinnrate',
    wonOf: (won, closed) => `${won} vunnet av ${closed} vunnet eller tapt.`,
    noneClosed: 'Ingen saker er vunnet eller tapt i perioden.',
    fewClosed: (closed, needed) =>
      `For lite data til å stole på: ${closed} vunnet eller tapt så langt; det trengs ${needed}.`,
    aboutWinRate:
      'Hver sak teller den dagen den ble ført som vunnet eller tapt; saker som var lukket da de først ble sett, på forventet avslutning.',
    velocity: 'Salgstempo',
    perDay: (amount) => `${amount} per dag`,
    velocityParts: (open, mean, rate, days) =>
      `${open} åpne saker × ${mean} per vunnet sak × ${rate} vinnrate ÷ ${days} fra opprettet til vunnet.`,
    aboutVelocity: (isAllTime) =>
      `Det de åpne sakene bringer inn i samme tempo som sakene som ble lukket ${isAllTime ? 'de siste 90 dagene' : 'i perioden'}.`,
    noVelocity: 'For lite data: Det trengs en vunnet sak med beløp og kjent begynnelse.',
    notKnown: 'ikke kjent',
    funnel: 'Salgstrakt',
    stage: 'Steg',
    entered: 'Saker',
    movedOn: 'Gikk videre',
    medianDays: 'Median dager',
    aboutFunnel:
      'Alle saker, uansett når de begynte. En sak teller i hvert steg fram til det lengste den nådde. Gikk videre: av dem som forlot steget. Median dager: alle opphold lagt sammen, uferdige regnet som uferdige.',
    stepParts: (stage, entered, [movedOn, lost, back, here]) =>
      `${stage}: ${entered} = ${movedOn} gikk videre + ${lost} tapt her + ${back} gikk tilbake + ${here} er her ennå`,
    funnelAccounts: (inside, outside, all) => `${inside} i trakten + ${outside} utenfor = ${all}`,
    outside: {
      'stage never known': 'Steget aldri kjent',
      'first seen won': 'Vunnet da først sett',
      'first seen lost': 'Tapt da først sett',
      'removed while open': 'Raden fjernet mens åpen',
    },
    noDeals: 'Det er ingen saker å lage prognose av ennå.',
    update: {
      ...{ updateForecast: 'Oppdater prognosefanen', updateFunnel: 'Oppdater salgstraktfanen' },
    },
    updating: 'Oppdaterer …',
    updated: 'Fanen er oppdatert.',
  },
};
