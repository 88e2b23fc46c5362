import type { Language } from '../pipeline/settings';
import { shownDay } from './shown-day';

/** Words of the Funnel tab besides those of the funnel itself. */
interface FunnelTabWords {
  readonly title: (day: string) => string;
  /** Where the figures come from; '' = no move was ever recorded. */
  readonly source: (since: string) => string;
  readonly bar: string;
  readonly allDeals: string;
  readonly withoutAmount: string;
  /** Headers of the block that the chart reads, and the chart's title. */
  readonly chartSpacer: string;
  readonly chartDeals: string;
  readonly chartBottleneck: string;
  readonly chartTitle: string;
}

export const FUNNEL_TAB_WORDS: Record<Language, FunnelTabWords> = {
  en: {
    title: (day) => `Funnel on ${day}`,
    source: (since) =>
      since === ''
        ? 'Without history: no move is recorded yet, so the figures come from what is known, the stage of each deal.'
        : `From the history since ${since}: a deal counts up to the furthest stage it reached, a lost one where it fell.`,
    bar: 'Funnel',
    allDeals: 'All deals',
    withoutAmount: 'No amount: not in the amounts',
    chartSpacer: 'Spacer',
    chartDeals: 'Deals',
    chartBottleneck: 'Bottleneck',
    chartTitle: 'Deals that reached each stage',
  },
  nb: {
    title: (day) => `Salgstrakt per ${shownDay(day, 'nb')}`,
    source: (since) =>
      since === ''
        ? 'Uten historikk: ingen flytting er ført ennå, så tallene bygger på det som er kjent, steget til hver sak.'
        : `Fra historikken siden ${shownDay(since, 'nb')}: en sak teller fram til det lengste steget den nådde, en tapt sak der den falt fra.`,
    bar: 'Trakt',
    allDeals: 'Alle salgsmuligheter',
    withoutAmount: 'Uten beløp: ikke i beløpene',
    chartSpacer: 'Mellomrom',
    chartDeals: 'Salgsmuligheter',
    chartBottleneck: 'Flaskehals',
    chartTitle: 'Salgsmuligheter som har nådd hvert steg',
  },
};
