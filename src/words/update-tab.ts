import type { Language } from '../pipeline/settings';

/** Words of every tab that the add-on writes, and answers when it could not. */
interface UpdateTabWords {
  readonly notSetUp: string;
  readonly busy: string;
  /** Whose cells the tab's are; stands in the tab. */
  readonly ownCells: string;
  readonly refused: (tab: string, reason: string) => string;
}

export const UPDATE_TAB_WORDS: Record<Language, UpdateTabWords> = {
  en: {
    notSetUp: 'This spreadsheet is not set up yet. Choose “Set up this spreadsheet” in the menu.',
    busy: 'Dealsheet is busy saving for somebody else. Nothing is lost: try again in a moment.',
    ownCells: 'Dealsheet writes these cells anew. Your own notes are safe beside and below them.',
    refused: (tab, reason) => `The tab ${tab} could not be written: ${reason}`,
  },
  nb: {
    notSetUp: 'Regnearket er ikke satt opp ennå. Velg «Sett opp dette regnearket» i menyen.',
    busy: 'Dealsheet er opptatt med å lagre for noen andre. Ingenting er tapt: prøv igjen om litt.',
    ownCells:
      'Dealsheet skriver disse cellene på nytt. Egne notater står trygt ved siden av og under.',
    refused: (tab, reason) => `Fanen ${tab} kunne ikke skrives: ${reason}`,
  },
};
