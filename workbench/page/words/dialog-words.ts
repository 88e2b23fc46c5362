import type { Language } from '../../language';

/** Words of dialogs, toasts, sidebars and the bar that says what runs. */
export interface DialogWords {
  readonly buttons: Record<'OK' | 'CANCEL' | 'YES' | 'NO', string>;
  readonly close: string;
  readonly answer: string;
  /** Name of a window that has no title. */
  readonly message: string;
  readonly problem: string;
  readonly notifications: string;
  /** How a window is moved without a mouse. */
  readonly moveHint: string;
  readonly runningScript: string;
  readonly openingFile: string;
  readonly savingFile: string;
  readonly calculating: string;
  readonly cancel: string;
  readonly dismiss: string;
}

export const DIALOG_WORDS: Record<Language, DialogWords> = {
  en: {
    buttons: { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' },
    close: 'Close',
    answer: 'Your answer',
    message: 'Message of the add-on',
    problem: 'There was a problem',
    notifications: 'Messages',
    moveHint: 'Drag to move, or use the arrow keys',
    runningScript: 'Running script',
    openingFile: 'Opening the file',
    savingFile: 'Writing the file',
    calculating: 'Calculating formulas',
    cancel: 'Cancel',
    dismiss: 'Dismiss',
  },
  nb: {
    buttons: { OK: 'OK', CANCEL: 'Avbryt', YES: 'Ja', NO: 'Nei' },
    close: 'Lukk',
    answer: 'Svaret ditt',
    message: 'Melding fra tillegget',
    problem: 'Det oppsto et problem',
    notifications: 'Meldinger',
    moveHint: 'Dra for å flytte, eller bruk piltastene',
    runningScript: 'Kjører skript',
    openingFile: 'Åpner filen',
    savingFile: 'Skriver filen',
    calculating: 'Beregner formler',
    cancel: 'Avbryt',
    dismiss: 'Skjul',
  },
};
