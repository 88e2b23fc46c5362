import type { Language } from '../pipeline/settings';

/** What "Remove Dealsheet" asks and says. Columns are letters. */
export interface RemoveWords {
  readonly nothing: string;
  /** @param formulas number of cells of the user's with functions of ours */
  readonly ask: (tabs: string, columns: string, formulas: number) => string;
  readonly alsoTab: (title: string) => string;
  readonly done: (formulas: number) => string;
  readonly refused: (reason: string) => string;
}

export const REMOVE_WORDS: Record<Language, RemoveWords> = {
  en: {
    nothing: 'There is nothing of Dealsheet in this spreadsheet.',
    ask: (tabs, columns, formulas) =>
      [
        'Remove Dealsheet from this spreadsheet?',
        tabs === '' ? '' : `The tabs ${tabs} are deleted.`,
        columns === '' ? '' : `Its columns ${columns} with the history of your deals are deleted.`,
        'Its drop-downs, colours and range names go too. Your deals, your formats and your own rules stay.',
        formulas === 0
          ? ''
          : `Your cells hold ${formulas === 1 ? '1 formula' : `${formulas} formulas`} with functions of Dealsheet, such as WEIGHTED_FORECAST. They stop working and are left for you to delete.`,
      ]
        .filter((line) => line !== '')
        .join('\n'),
    alsoTab: (title) => `Delete the tab “${title}” too? “No” keeps it.`,
    done: (formulas) =>
      `Dealsheet is removed.${formulas === 0 ? '' : ` Formulas with its functions left for you to delete: ${formulas}.`}`,
    refused: (reason) => `Not all could be removed: ${reason} Then run “Remove Dealsheet” again.`,
  },
  nb: {
    nothing: 'Det er ikke noe fra Dealsheet i dette regnearket.',
    ask: (tabs, columns, formulas) =>
      [
        'Fjerne Dealsheet fra dette regnearket?',
        tabs === '' ? '' : `Fanene ${tabs} slettes.`,
        columns === '' ? '' : `Kolonnene ${columns} med historikken til sakene slettes.`,
        'Nedtrekkslistene, fargene og områdenavnene forsvinner også. Sakene, formatene og dine egne regler blir stående.',
        formulas === 0
          ? ''
          : `Cellene dine har ${formulas === 1 ? '1 formel' : `${formulas} formler`} med funksjoner fra Dealsheet, for eksempel WEIGHTED_FORECAST. De slutter å virke, og du må slette dem selv.`,
      ]
        .filter((line) => line !== '')
        .join('\n'),
    alsoTab: (title) => `Slette fanen «${title}» også? «Nei» beholder den.`,
    done: (formulas) =>
      `Dealsheet er fjernet.${formulas === 0 ? '' : ` Formler som du må slette selv: ${formulas}.`}`,
    refused: (reason) => `Ikke alt kunne fjernes: ${reason} Velg så «Fjern Dealsheet» igjen.`,
  },
};
