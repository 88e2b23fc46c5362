import type { Language } from '../../language';

/** What people may try that the workbench does not do. */
export type Refusal =
  | 'not here'
  | 'move cells'
  | 'move rows'
  | 'row heights'
  | 'move sheets'
  | 'several areas'
  | 'last sheet'
  | 'no such cells'
  | 'clipboard';

export const REFUSALS: Record<Language, Record<Refusal, string>> = {
  en: {
    'not here': 'The workbench does not do that; Google Sheets does.',
    'move cells': 'Cells are not moved by dragging here. Cut and paste them.',
    'move rows': 'Rows are not moved by dragging here. Insert rows, then cut and paste.',
    'row heights': 'Rows keep their height here.',
    'move sheets': 'Sheets keep their order here.',
    'several areas': 'That does not work on several areas at once. Select one.',
    'last sheet': 'A spreadsheet needs at least one visible sheet.',
    'no such cells': 'There are no such cells here. Insert rows or columns first if you need them.',
    clipboard: 'The browser does not let the menu read the clipboard. Press Ctrl+V.',
  },
  nb: {
    'not here': 'Det kan arbeidsbenken ikke gjøre; Google Regneark kan.',
    'move cells': 'Celler flyttes ikke ved å dra her. Klipp ut og lim inn.',
    'move rows': 'Rader flyttes ikke ved å dra her. Sett inn rader, og klipp ut og lim inn.',
    'row heights': 'Rader beholder høyden sin her.',
    'move sheets': 'Arkene beholder rekkefølgen her.',
    'several areas': 'Det går ikke for flere områder samtidig. Velg ett.',
    'last sheet': 'Regnearket må ha minst ett synlig ark.',
    'no such cells':
      'Slike celler finnes ikke her. Sett inn rader eller kolonner først hvis du trenger dem.',
    clipboard: 'Nettleseren lar ikke menyen lese utklippstavlen. Trykk Ctrl+V.',
  },
};
