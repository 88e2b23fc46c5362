import type { Language } from '../pipeline/settings';

/** Keys of the stages that a new pipeline begins with, in order. */
export type DefaultStage =
  | 'leads'
  | 'qualification'
  | 'needs'
  | 'proposal'
  | 'negotiation'
  | 'won'
  | 'lost';

interface DefaultWords {
  readonly stages: Record<DefaultStage, string>;
  /** Names of the stages that are added where an adopted sheet shows no won or lost deal. */
  readonly closed: { readonly won: string; readonly lost: string };
  /** What a seller should do to meet each default criterion. */
  readonly advice: {
    readonly company: string;
    readonly owner: string;
    readonly nextStep: string;
    readonly nextStepDate: string;
    readonly amount: string;
    readonly closeDate: string;
    readonly closeDateAhead: string;
    readonly lostReason: string;
  };
  readonly lostReasons: readonly string[];
}

export const DEFAULT_WORDS: Record<Language, DefaultWords> = {
  en: {
    stages: {
      leads: 'Leads received',
      qualification: 'Qualification',
      needs: 'Needs mapping',
      proposal: 'Proposal',
      negotiation: 'Negotiation',
      won: 'Contract signed',
      lost: 'Lost',
    },
    closed: { won: 'Won', lost: 'Lost' },
    advice: {
      company: 'Find out which company it is',
      owner: 'Decide who follows up',
      nextStep: 'Agree on the next step',
      nextStepDate: 'Set a day for the next step',
      amount: 'Estimate what the deal is worth',
      closeDate: 'Ask when they want to decide',
      closeDateAhead: 'Move the close date to a day they have confirmed',
      lostReason: 'Choose why it was lost',
    },
    lostReasons: ['Price', 'Competitor', 'No need', 'Timing', 'No decision'],
  },
  nb: {
    stages: {
      leads: 'Leads mottatt',
      qualification: 'Kvalifisering',
      needs: 'Behovskartlegging',
      proposal: 'Tilbud',
      negotiation: 'Forhandling',
      won: 'Kontrakt signert',
      lost: 'Tapt',
    },
    closed: { won: 'Vunnet', lost: 'Tapt' },
    advice: {
      company: 'Finn ut hvilken kunde det er',
      owner: 'Bli enige om hvem som følger opp',
      nextStep: 'Avtal neste oppfølging',
      nextStepDate: 'Sett en dag for oppfølgingen',
      amount: 'Anslå hva salget er verdt',
      closeDate: 'Spør når de vil bestemme seg',
      closeDateAhead: 'Flytt datoen til en dag de har bekreftet',
      lostReason: 'Velg hvorfor den ble tapt',
    },
    lostReasons: ['Pris', 'Konkurrent', 'Ikke behov', 'Tidspunkt', 'Ingen beslutning'],
  },
};
