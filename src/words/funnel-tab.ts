import type { Language } from '../pipeline/settings';

/** Words of the Funnel tab besides those of the funnel itself. */
interface FunnelTabWords {
  readonly title: (day: string) => string;
  /** Where the figures come from; '' = no move was ever recorded. */
  readonly source: (since: string) => string;
  readonly ownArea: string;
  readonly bar: string;
  readonly allDeals: string;
  readonly withoutAmount: string;
  /** Headers of the block that the chart reads. */
  readonly chartStage: string;
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
        ? 'Without history: no deal has changed stage since Dealsheet came, so the figures come from what is known, the stage each deal stands in.'
        : `The figures come from the history since ${since}. A deal counts at the furthest stage it reached; a lost one where it fell.`,
    ownArea:
      'Dealsheet writes the figures here anew at “Update funnel”. Your own notes are safe beside and below them.',
    bar: 'Funnel',
    allDeals: 'All deals',
    withoutAmount: 'No amount, so not in the amounts above',
    chartStage: 'Chart',
    chartSpacer: 'Spacer',
    chartDeals: 'Deals',
    chartBottleneck: 'Bottleneck',
    chartTitle: 'Deals that reached each stage',
  },
  nb: {
    title: (day) => `Salgstrakt per ${day}`,
    source: (since) =>
      since === ''
        ? 'Uten historikk: ingen sak har byttet steg siden Dealsheet kom, så tallene bygger på det som er kjent, steget hver sak står i.'
        : `Tallene bygger på historikken siden ${since}. En sak teller på det lengste steget den nådde, en tapt sak der den falt fra.`,
    ownArea:
      'Dealsheet skriver tallene her på nytt ved «Oppdater salgstrakt». Egne notater kan trygt stå ved siden av og under.',
    bar: 'Trakt',
    allDeals: 'Alle salgsmuligheter',
    withoutAmount: 'Uten beløp, så ikke med i beløpene over',
    chartStage: 'Diagram',
    chartSpacer: 'Mellomrom',
    chartDeals: 'Salgsmuligheter',
    chartBottleneck: 'Flaskehals',
    chartTitle: 'Salgsmuligheter som har nådd hvert steg',
  },
};
