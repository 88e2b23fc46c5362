import type { Language } from '../pipeline/settings';

/** Answers to the menu items that write a tab, when it could not be written. */
interface UpdateTabWords {
  readonly notSetUp: string;
  readonly busy: string;
  readonly refused: (tab: string, reason: string) => string;
}

export const UPDATE_TAB_WORDS: Record<Language, UpdateTabWords> = {
  en: {
    notSetUp: 'This spreadsheet is not set up yet. Choose “Set up this spreadsheet” in the menu.',
    busy: 'Dealsheet is busy saving for somebody else. Nothing is lost: try again in a moment.',
    refused: (tab, reason) => `The tab ${tab} could not be written: ${reason}`,
  },
  nb: {
    notSetUp: 'Regnearket er ikke satt opp ennå. Velg «Sett opp dette regnearket» i menyen.',
    busy: 'Dealsheet er opptatt med å lagre for noen andre. Ingenting er tapt: prøv igjen om litt.',
    refused: (tab, reason) => `Fanen ${tab} kunne ikke skrives: ${reason}`,
  },
};
