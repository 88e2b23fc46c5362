import type { Language } from '../language';

export interface ServerWords {
  readonly title: string;
  readonly loading: string;
  readonly noScript: string;
  readonly sampleName: string;
  readonly untitled: string;
  readonly firstSheet: string;
  readonly building: string;
  readonly address: (url: string) => string;
  readonly stop: string;
  readonly usage: string;
  readonly unknownOption: (option: string) => string;
  readonly unknownLanguage: (language: string) => string;
  readonly badPort: (port: string) => string;
  readonly takenPort: (port: number) => string;
  readonly oneStart: string;
  readonly csvWithoutFile: string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly noFile: string;
  readonly folder: string;
  readonly notAllowed: string;
}

export const SERVER_WORDS: Record<Language, ServerWords> = {
  en: {
    title: 'Dealsheet',
    loading: 'Loading the workbench …',
    noScript: 'The workbench needs JavaScript.',
    sampleName: 'Sample pipeline',
    untitled: 'Untitled spreadsheet',
    firstSheet: 'Sheet1',
    building: 'Building the add-on and the page …',
    address: (url) => `The workbench is at ${url}`,
    stop: 'Press Ctrl+C to stop it.',
    usage:
      'Usage: npm start -- [--sample | --empty | --csv FILE] [--language en|nb] [--port NUMBER]',
    unknownOption: (option) => `There is no option ${option}.`,
    unknownLanguage: (language) => `--language takes en or nb, not “${language}”.`,
    badPort: (port) => `--port takes a number from 1 to 65535, not “${port}”.`,
    takenPort: (port) => `Port ${port} is taken by another program, or not allowed.`,
    oneStart: 'Choose one of --sample, --empty and --csv.',
    csvWithoutFile: '--csv takes the name of a file.',
    unreadable: (file, reason) => `${file} cannot be read. ${reason}`,
    noFile: 'There is no such file.',
    folder: 'It is a folder.',
    notAllowed: 'The system does not let this program read it.',
  },
  nb: {
    title: 'Dealsheet',
    loading: 'Laster arbeidsbenken …',
    noScript: 'Arbeidsbenken trenger JavaScript.',
    sampleName: 'Eksempel på salgstrakt',
    untitled: 'Regneark uten navn',
    firstSheet: 'Ark1',
    building: 'Bygger tillegget og siden …',
    address: (url) => `Arbeidsbenken finnes på ${url}`,
    stop: 'Trykk Ctrl+C for å stoppe den.',
    usage: 'Bruk: npm start -- [--sample | --empty | --csv FIL] [--language en|nb] [--port NUMMER]',
    unknownOption: (option) => `Det finnes ikke noe valg ${option}.`,
    unknownLanguage: (language) => `--language tar en eller nb, ikke «${language}».`,
    badPort: (port) => `--port tar et tall fra 1 til 65535, ikke «${port}».`,
    takenPort: (port) => `Port ${port} er opptatt av et annet program, eller ikke tillatt.`,
    oneStart: 'Velg én av --sample, --empty og --csv.',
    csvWithoutFile: '--csv tar navnet på en fil.',
    unreadable: (file, reason) => `${file} kan ikke leses. ${reason}`,
    noFile: 'Filen finnes ikke.',
    folder: 'Det er en mappe.',
    notAllowed: 'Systemet lar ikke dette programmet lese den.',
  },
};
