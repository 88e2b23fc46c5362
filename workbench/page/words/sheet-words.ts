import type { Language } from '../../language';

/** What is asked before a sheet goes, in Google's words. */
export interface SheetWords {
  readonly deleteTitle: string;
  readonly deleteQuestion: (name: string) => string;
}

export const SHEET_WORDS: Record<Language, SheetWords> = {
  en: {
    deleteTitle: 'Heads up!',
    deleteQuestion: (name) => `Are you sure you want to delete the sheet “${name}”?`,
  },
  nb: {
    deleteTitle: 'OBS!',
    deleteQuestion: (name) => `Er du sikker på at du vil slette arket «${name}»?`,
  },
};
