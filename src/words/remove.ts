import type { Language } from '../pipeline/settings';

/** What "Remove Dealsheet" asks and says. Columns are letters. */
export interface RemoveWords {
  readonly nothing: string;
  readonly ask: (tabs: string, columns: string) => string;
  readonly alsoHistory: (title: string) => string;
  readonly done: string;
  readonly refused: (reason: string) => string;
}

export const REMOVE_WORDS: Record<Language, RemoveWords> = {
  en: {
    nothing: 'There is nothing of Dealsheet in this spreadsheet.',
    ask: (tabs, columns) =>
      [
        'Remove Dealsheet from this spreadsheet?',
        tabs === '' ? '' : `The tabs ${tabs} are deleted.`,
        columns === '' ? '' : `Its columns ${columns} with the history of your deals are deleted.`,
        'Its drop-downs, colours and range names go too. Your deals, your formats and your own rules stay.',
      ]
        .filter((line) => line !== '')
        .join('\n'),
    alsoHistory: (title) => `Delete the tab “${title}” too? “No” keeps it.`,
    done: 'Dealsheet is removed. Formulas such as WEIGHTED_FORECAST in your cells are left for you to delete.',
    refused: (reason) => `Not all could be removed: ${reason} Then run “Remove Dealsheet” again.`,
  },
  nb: {
    nothing: 'Det er ikke noe fra Dealsheet i dette regnearket.',
    ask: (tabs, columns) =>
      [
        'Fjerne Dealsheet fra dette regnearket?',
        tabs === '' ? '' : `Fanene ${tabs} slettes.`,
        columns === '' ? '' : `Kolonnene ${columns} med historikken til sakene slettes.`,
        'Nedtrekkslistene, fargene og områdenavnene forsvinner også. Salgsmulighetene, formatene og dine egne regler blir stående.',
      ]
        .filter((line) => line !== '')
        .join('\n'),
    alsoHistory: (title) => `Slette fanen «${title}» også? «Nei» beholder den.`,
    done: 'Dealsheet er fjernet. Formler som WEIGHTED_FORECAST i cellene dine må du slette selv.',
    refused: (reason) => `Ikke alt kunne fjernes: ${reason} Velg så «Fjern Dealsheet» igjen.`,
  },
};
