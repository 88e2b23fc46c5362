import type { Language } from '../../language';

/** Labels of the menu bar and of its own menus. */
export interface MenuWords {
  readonly menuBar: string;
  readonly file: string;
  readonly openFile: string;
  readonly saveXlsx: string;
  readonly downloadCsv: string;
  readonly startOver: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly extensions: string;
  readonly noExtensions: string;
  readonly workbench: string;
  readonly log: string;
  readonly switches: string;
  /** The mark beside the file name. */
  readonly mark: string;
  readonly markMeaning: string;
}

export const MENU_WORDS: Record<Language, MenuWords> = {
  en: {
    menuBar: 'Menu bar',
    file: 'File',
    openFile: 'Open CSV or .xlsx…',
    saveXlsx: 'Save as .xlsx',
    downloadCsv: 'Download this tab as CSV',
    startOver: 'Start over…',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    extensions: 'Extensions',
    noExtensions: 'The add-on has no menu yet',
    workbench: 'Workbench',
    log: 'Execution log',
    switches: 'Switches',
    mark: 'Workbench · not Google',
    markMeaning:
      'This page runs on your own machine and imitates Google Sheets. Nothing is sent to Google.',
  },
  nb: {
    menuBar: 'Menylinje',
    file: 'Fil',
    openFile: 'Åpne CSV eller .xlsx …',
    saveXlsx: 'Lagre som .xlsx',
    downloadCsv: 'Last ned denne fanen som CSV',
    startOver: 'Begynn på nytt …',
    edit: 'Rediger',
    undo: 'Angre',
    redo: 'Gjør om',
    extensions: 'Utvidelser',
    noExtensions: 'Tillegget har ingen meny ennå',
    workbench: 'Arbeidsbenk',
    log: 'Kjøringslogg',
    switches: 'Brytere',
    mark: 'Arbeidsbenk · ikke Google',
    markMeaning:
      'Denne siden kjører på din egen maskin og etterligner Google Regneark. Ingenting sendes til Google.',
  },
};
