import type { PathProblem } from '../../insight/deal-path';
import type { Language } from '../../pipeline/settings';

/** Words of what the Forecast view says of the past: win rate, velocity, funnel. */
export interface PastWords {
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
}

export const PAST_WORDS: Record<Language, PastWords> = {
  en: {
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
  },
  nb: {
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
  },
};
