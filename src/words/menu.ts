import type { Language } from '../pipeline/settings';

/** Items of the menu, each by what it does. */
export type MenuItem =
  | 'openPipeline'
  | 'openBoard'
  | 'setUp'
  | 'updateFunnel'
  | 'updateForecast'
  | 'checkAll'
  | 'showHistory'
  | 'remove';

export const MENU_WORDS: Record<Language, Record<MenuItem, string>> = {
  en: {
    openPipeline: 'Open pipeline',
    openBoard: 'Open board',
    setUp: 'Set up this spreadsheet',
    updateFunnel: 'Update funnel',
    updateForecast: 'Update forecast',
    checkAll: 'Check all deals',
    showHistory: 'Show history',
    remove: 'Remove Dealsheet',
  },
  nb: {
    openPipeline: 'Åpne salgsløpet',
    openBoard: 'Åpne tavlen',
    setUp: 'Sett opp dette regnearket',
    updateFunnel: 'Oppdater salgstrakt',
    updateForecast: 'Oppdater prognose',
    checkAll: 'Kontroller alle',
    showHistory: 'Vis historikk',
    remove: 'Fjern Dealsheet',
  },
};
