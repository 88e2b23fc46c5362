import type { Language } from '../pipeline/settings';

/** Why what was put into a field cannot be used, and what to write: whole sentences. */
export interface BadValueWords {
  /** @param expected as in `EXPECTED_VALUES` */
  readonly unreadable: (text: string, expected: string) => string;
  readonly ambiguous: (text: string, expected: string) => string;
  readonly otherCurrency: (text: string, currency: string) => string;
  readonly tooLong: (characters: string) => string;
  readonly formula: (header: string) => string;
  readonly noColumn: (header: string) => string;
  readonly unnamed: string;
  readonly noReason: string;
  readonly noNote: string;
}

export const BAD_VALUE_WORDS: Record<Language, BadValueWords> = {
  en: {
    unreadable: (text, expected) => `“${text}” cannot be used here. Write ${expected}.`,
    ambiguous: (text, expected) => `“${text}” can mean two things. Write ${expected}.`,
    otherCurrency: (text, currency) =>
      `“${text}” is not in ${currency}. Convert it to ${currency}.`,
    tooLong: (characters) => `The text is longer than ${characters} characters. Shorten it.`,
    formula: (header) => `The cell of “${header}” is a formula. Change it in the sheet.`,
    noColumn: (header) =>
      `The sheet has no column “${header}” that can be filled in here. Refresh to see which it has.`,
    unnamed: 'Write a name, so that the deal can be told from the others.',
    noReason: 'Write why this is waived.',
    noNote: 'Write the note.',
  },
  nb: {
    unreadable: (text, expected) => `«${text}» kan ikke brukes her. Skriv ${expected}.`,
    ambiguous: (text, expected) => `«${text}» kan bety to ting. Skriv ${expected}.`,
    otherCurrency: (text, currency) => `«${text}» er ikke i ${currency}. Regn om til ${currency}.`,
    tooLong: (characters) => `Teksten er lengre enn ${characters} tegn. Kort den ned.`,
    formula: (header) => `Cellen for «${header}» er en formel. Endre den i arket.`,
    noColumn: (header) =>
      `Arket har ingen kolonne «${header}» som kan fylles ut her. Oppdater for å se hvilke det har.`,
    unnamed: 'Skriv et navn, slik at saken kan skilles fra de andre.',
    noReason: 'Skriv hvorfor dette frafalles.',
    noNote: 'Skriv notatet.',
  },
};
