import type { Language } from '../pipeline/settings';

/** Sentences of the custom functions: wrong arguments first, then answers that are no figure. */
interface FunctionWords {
  readonly unknownPeriod: (text: string) => string;
  /** `columns` may be empty. */
  readonly unknownGroup: (text: string, columns: readonly string[]) => string;
  readonly wrongTarget: (text: string) => string;
  readonly noTarget: (month: string) => string;
  readonly targetReached: (period: string) => string;
  readonly noneOverdue: string;
  /** '' = at any time. */
  readonly noneClosed: (period: string) => string;
  readonly noneWon: string;
  readonly noWonAmount: string;
  readonly noCycle: string;
  /** A column that figures need was deleted. */
  readonly missingColumn: (column: string) => string;
  readonly notSetUp: string;
}

const SET_UP_EN = 'Choose Extensions > Dealsheet > Set up this spreadsheet.';
const SET_UP_NB = 'Velg Utvidelser > Dealsheet > Sett opp dette regnearket.';

export const FUNCTION_WORDS: Record<Language, FunctionWords> = {
  en: {
    unknownPeriod: (text) =>
      `“${text}” is no period. Write for example 2026-12, 2026-Q4, 2026 or “this quarter”.`,
    unknownGroup: (text, columns) =>
      `There is no column “${text}” to group by. Choose ${['month', 'owner', 'stage', ...columns].join(', ')}.`,
    wrongTarget: (text) => `“${text}” is no target. Write a number above 0, such as 500000.`,
    noTarget: (month) =>
      `There is no target for ${month}. Give one as the first argument or in Settings.`,
    targetReached: (period) => `The target of ${period} is reached.`,
    noneOverdue: 'No overdue deals.',
    noneClosed: (period) => `No deals were won or lost${period && ` in ${period}`} yet.`,
    noneWon: 'No deals were won in the period. Try a longer one, such as “this year”.',
    noWonAmount: 'No deal won in the period has an amount.',
    noCycle: 'No deal won in the period has a known beginning.',
    missingColumn: (column) => `The column ${column} is missing. ${SET_UP_EN}`,
    notSetUp: `Dealsheet is not set up here, or part of it was deleted. ${SET_UP_EN}`,
  },
  nb: {
    unknownPeriod: (text) =>
      `«${text}» er ikke en periode. Skriv for eksempel 2026-12, 2026-K4, 2026 eller «dette kvartalet».`,
    unknownGroup: (text, columns) =>
      `Det finnes ingen kolonne «${text}» å gruppere etter. Velg ${['måned', 'ansvarlig', 'steg', ...columns].join(', ')}.`,
    wrongTarget: (text) => `«${text}» er ikke noe mål. Skriv et tall over 0, for eksempel 500000.`,
    noTarget: (month) =>
      `Det finnes ikke noe mål for ${month}. Oppgi det som første argument eller i Innstillinger.`,
    targetReached: (period) => `Målet for ${period.replace('Q', 'K')} er nådd.`,
    noneOverdue: 'Ingen forfalte saker.',
    noneClosed: (period) =>
      `Ingen saker er vunnet eller tapt${period && ` i ${period.replace('Q', 'K')}`} ennå.`,
    noneWon: 'Ingen saker er vunnet i perioden. Prøv en lengre, for eksempel «i år».',
    noWonAmount: 'Ingen sak som er vunnet i perioden, har beløp.',
    noCycle: 'Ingen sak som er vunnet i perioden, har en kjent begynnelse.',
    missingColumn: (column) => `Kolonnen ${column} mangler. ${SET_UP_NB}`,
    notSetUp: `Dealsheet er ikke satt opp her, eller noe av det er slettet. ${SET_UP_NB}`,
  },
};
