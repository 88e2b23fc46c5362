import type { Field } from '../pipeline/deal';
import type { Language } from '../pipeline/settings';

/** What the deal's fields are called where the add-on writes the header itself. */
export const FIELD_NAMES: Record<Language, Record<Field, string>> = {
  en: {
    name: 'Deal',
    company: 'Company',
    owner: 'Owner',
    stage: 'Stage',
    amount: 'Amount',
    closeDate: 'Close date',
    probability: 'Probability',
    nextStep: 'Next step',
    nextStepDate: 'Next step date',
    lostReason: 'Lost reason',
    created: 'Created',
  },
  nb: {
    name: 'Salgsmulighet',
    company: 'Kunde',
    owner: 'Ansvarlig',
    stage: 'Steg',
    amount: 'Beløp',
    closeDate: 'Forventet avslutning',
    probability: 'Sannsynlighet',
    nextStep: 'Neste oppfølging',
    nextStepDate: 'Dato for oppfølging',
    lostReason: 'Tapsårsak',
    created: 'Opprettet',
  },
};

/** What a column is called by its key, where its header is not at hand: a field, or after `x:` its own. */
export const keyName = (key: string, language: Language): string =>
  (FIELD_NAMES[language] as Partial<Record<string, string>>)[key] ?? key.replace(/^x:/, '');
