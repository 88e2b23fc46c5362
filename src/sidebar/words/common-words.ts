import type { Language } from '../../pipeline/settings';

/** Words of the frame around the views, and those that several views use. */
export interface CommonWords {
  readonly views: Readonly<Record<'pipeline' | 'today' | 'forecast' | 'set-up' | 'board', string>>;
  readonly navigation: string;
  readonly filters: string;
  readonly everyone: string;
  readonly mine: string;
  readonly search: string;
  matches(deals: number): string;
  readonly saved: string;
  readonly saving: string;
  readonly notSaved: string;
  readonly unsaved: string;
  readonly openBoard: string;
  readonly help: string;
  readonly helpLines: readonly string[];
  readonly recentChanges: string;
  readonly noChanges: string;
  readonly changedSince: string;
  readonly undone: string;
  readonly messages: string;
  readonly selectedRow: string;
  readonly noDealSelected: string;
  updated(time: string): string;
  readonly refresh: string;
  readonly refreshing: string;
  readonly loading: string;
  readonly tryAgain: string;
  readonly undo: string;
  readonly close: string;
  readonly cancel: string;
  readonly save: string;
  readonly discard: string;
  readonly back: string;
  readonly required: string;
  readonly draftRestored: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
  /** A number of days that may come written, if it is not 1. */
  days(count: number | string): string;
  readonly empty: string;
}

export const COMMON_WORDS: Record<Language, CommonWords> = {
  en: {
    views: {
      pipeline: 'Pipeline',
      today: 'Today',
      forecast: 'Forecast',
      'set-up': 'Setup',
      board: 'Board',
    },
    navigation: 'Views',
    filters: 'Filter',
    everyone: 'Everyone',
    mine: 'Mine',
    search: 'Search deals',
    matches: (deals) => (deals === 1 ? '1 deal matches' : `${deals} deals match`),
    saved: 'All changes saved',
    saving: 'Saving…',
    notSaved: 'Not saved',
    unsaved: 'Unsaved changes',
    openBoard: 'Open board',
    help: 'Help',
    helpLines: [
      'Open a deal by its name; move it with the arrow button.',
      'Every change can be undone for ten seconds, and later under Recent changes.',
      'Ctrl+Z (⌘Z on a Mac) undoes the last change made here. Esc closes what is open.',
      'On the board: arrow keys go from card to card, Alt+← and Alt+→ move a deal, M chooses a stage.',
      'Changes are written into your sheet at once. What others change shows within half a minute.',
    ],
    recentChanges: 'Recent changes',
    noChanges: 'Nothing has been changed here yet.',
    changedSince: 'changed again since',
    undone: 'undone',
    messages: 'Messages',
    selectedRow: 'Show selected row',
    noDealSelected: 'The selected row holds no deal. Select a row in the deals tab and try again.',
    updated: (time) => `Updated ${time}`,
    refresh: 'Refresh',
    refreshing: 'Refreshing…',
    loading: 'Loading…',
    tryAgain: 'Try again',
    undo: 'Undo',
    close: 'Close',
    cancel: 'Cancel',
    save: 'Save',
    discard: 'Discard',
    back: 'Back',
    required: 'required',
    draftRestored: 'Draft restored',
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    empty: 'empty',
  },
  nb: {
    views: {
      pipeline: 'Salgsløp',
      today: 'I dag',
      forecast: 'Prognose',
      'set-up': 'Oppsett',
      board: 'Tavle',
    },
    navigation: 'Visninger',
    filters: 'Filter',
    everyone: 'Alle',
    mine: 'Mine',
    search: 'Søk i saker',
    matches: (deals) => (deals === 1 ? '1 sak passer' : `${deals} saker passer`),
    saved: 'Alle endringer er lagret',
    saving: 'Lagrer …',
    notSaved: 'Ikke lagret',
    unsaved: 'Ulagrede endringer',
    openBoard: 'Åpne tavlen',
    help: 'Hjelp',
    helpLines: [
      'Åpne en sak med navnet, og flytt den med pilknappen.',
      'Alle endringer kan angres i ti sekunder, og senere under Siste endringer.',
      'Ctrl+Z (⌘Z på Mac) angrer den siste endringen som ble gjort her. Esc lukker det som er åpent.',
      'På tavlen: piltastene går fra kort til kort, Alt+← og Alt+→ flytter en sak, M velger steg.',
      'Endringer skrives i arket med en gang. Det andre endrer, vises innen et halvt minutt.',
    ],
    recentChanges: 'Siste endringer',
    noChanges: 'Ingenting er endret her ennå.',
    changedSince: 'endret igjen siden',
    undone: 'angret',
    messages: 'Meldinger',
    selectedRow: 'Vis valgt rad',
    noDealSelected:
      'Den valgte raden har ingen sak. Velg en rad i fanen med salgsmuligheter, og prøv igjen.',
    updated: (time) => `Oppdatert kl. ${time}`,
    refresh: 'Oppdater',
    refreshing: 'Oppdaterer …',
    loading: 'Laster …',
    tryAgain: 'Prøv igjen',
    undo: 'Angre',
    close: 'Lukk',
    cancel: 'Avbryt',
    save: 'Lagre',
    discard: 'Forkast',
    back: 'Tilbake',
    required: 'må fylles ut',
    draftRestored: 'Utkastet er hentet frem',
    today: 'i dag',
    tomorrow: 'i morgen',
    yesterday: 'i går',
    days: (count) => (count === 1 ? '1 dag' : `${count} dager`),
    empty: 'tom',
  },
};
