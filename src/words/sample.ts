import type { Language } from '../pipeline/settings';

/** What the deals of the sample pipeline are about; lists are separated by `|`. */
interface SampleWords {
  readonly services: string;
  /** One for each open stage. */
  readonly nextSteps: string;
}

export const SAMPLE_WORDS: Record<Language, SampleWords> = {
  en: {
    services:
      'Strategy workshop|ERP pre-study|Data platform|Change programme|Cloud migration|Process review',
    nextSteps:
      'Call back|Book a meeting|Hold the needs workshop|Present the proposal|Send the contract',
  },
  nb: {
    services:
      'Strategiarbeid|Forstudie ERP|Dataplattform|Endringsprogram|Skyflytting|Prosessgjennomgang',
    nextSteps: 'Ring tilbake|Avtal møte|Hold behovsmøte|Presenter tilbudet|Send kontrakten',
  },
};

/** Customers are a place and a trade; people and places are the same in both languages. */
export const SAMPLE_PLACES = 'Fjord|Nord|Vest|Lofoten|Dovre|Mjøsa|Kyst|Fjell';
export const SAMPLE_TRADES = 'Bygg|Energi|Laks|Regnskap|Frakt|Helse';
export const SAMPLE_OWNERS = 'Kari Nordmann|Ola Hansen|Ingrid Berg|Amir Khan';
