import type { Language } from '../../language';

/** Words of the card beside a cell that shows an error. */
export interface ErrorWords {
  readonly error: string;
}

export const ERROR_WORDS: Record<Language, ErrorWords> = {
  en: { error: 'Error' },
  nb: { error: 'Feil' },
};
