import type { Language } from '../../language';

/** Words of the page as a whole: loading, failing, starting over. */
export interface PageWords {
  readonly untitled: string;
  readonly fatalTitle: string;
  readonly fatalRemedy: string;
  readonly reload: string;
  readonly startOver: string;
  readonly startOverQuestion: string;
  readonly startOverTitle: string;
  readonly replaceTitle: (name: string) => string;
  readonly replaceQuestion: string;
  readonly unknownFile: (name: string) => string;
  /** Another tab keeps the spreadsheet. */
  readonly openElsewhere: string;
  readonly workHere: string;
  /** Scripts that ended with the page that ran them. */
  readonly interrupted: (names: string) => string;
  readonly serverGone: string;
  readonly notSaved: (reason: string) => string;
  /** Title of what is said about a file that was saved. */
  readonly saved: (name: string) => string;
  /** How much is done, from 0 to 1. */
  readonly share: (share: number) => string;
}

export const PAGE_WORDS: Record<Language, PageWords> = {
  en: {
    untitled: 'Untitled spreadsheet',
    fatalTitle: 'The workbench has stopped',
    fatalRemedy:
      'Reload the page. If it stops again, start over: that clears the spreadsheet kept in this browser and begins with the content the server was started with.',
    reload: 'Reload the page',
    startOver: 'Start over',
    startOverQuestion:
      'Everything in this spreadsheet is cleared, and the page begins again with the content the server was started with. This cannot be undone.',
    startOverTitle: 'Start over?',
    replaceTitle: (name) => `Open “${name}”?`,
    replaceQuestion:
      'The file takes the place of everything in this spreadsheet. This cannot be undone. Save this spreadsheet as .xlsx first if you want to keep it.',
    unknownFile: (name) => `“${name}” is neither a .csv nor an .xlsx file.`,
    openElsewhere: 'This spreadsheet is open in another tab. What you do in this tab is not kept.',
    workHere: 'Work here instead',
    interrupted: (names) =>
      `The page was left while ${names} ran, and that ended it. Run it again if something is missing.`,
    serverGone:
      'The server of the workbench does not answer, or was started anew. Start it and reload the page: your work is kept.',
    notSaved: (reason) =>
      `The spreadsheet cannot be kept in this browser: ${reason}. It is lost when you close the page; save it as .xlsx.`,
    saved: (name) => `“${name}” is saved`,
    share: (share) => `${Math.round(share * 100)}%`,
  },
  nb: {
    untitled: 'Regneark uten navn',
    fatalTitle: 'Arbeidsbenken har stoppet',
    fatalRemedy:
      'Last siden på nytt. Stopper den igjen, begynn på nytt: Da tømmes regnearket som er lagret i denne nettleseren, og siden begynner med innholdet serveren ble startet med.',
    reload: 'Last siden på nytt',
    startOver: 'Begynn på nytt',
    startOverQuestion:
      'Alt i dette regnearket tømmes, og siden begynner på nytt med innholdet serveren ble startet med. Dette kan ikke angres.',
    startOverTitle: 'Begynne på nytt?',
    replaceTitle: (name) => `Åpne «${name}»?`,
    replaceQuestion:
      'Filen erstatter alt i dette regnearket. Dette kan ikke angres. Lagre regnearket som .xlsx først hvis du vil beholde det.',
    unknownFile: (name) => `«${name}» er verken en .csv- eller en .xlsx-fil.`,
    openElsewhere:
      'Dette regnearket er åpent i en annen fane. Det du gjør i denne fanen, blir ikke lagret.',
    workHere: 'Arbeid her i stedet',
    interrupted: (names) =>
      `Siden ble forlatt mens ${names} kjørte, og det avbrøt skriptet. Kjør det på nytt hvis noe mangler.`,
    serverGone:
      'Serveren til arbeidsbenken svarer ikke, eller den er startet på nytt. Start den og last siden på nytt: Arbeidet ditt er lagret.',
    notSaved: (reason) =>
      `Regnearket kan ikke lagres i denne nettleseren: ${reason}. Det går tapt når du lukker siden; lagre det som .xlsx.`,
    saved: (name) => `«${name}» er lagret`,
    share: (share) => `${Math.round(share * 100)} %`,
  },
};
