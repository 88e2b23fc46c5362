import type { Language } from '../../src/pipeline/settings';

/** What the demo says around the add-on's own texts. */
export interface DemoWords {
  readonly setUp: string;
  readonly untouched: (cells: number) => string;
  readonly changed: (cells: number) => string;
  readonly enforcement: (setting: string, value: string) => string;
  readonly paste: (rows: number) => string;
  readonly issues: string;
  readonly blocked: (deal: string, from: string, to: string) => string;
  readonly cellNow: (text: string) => string;
  readonly missing: (text: string) => string;
  readonly filled: (fields: readonly string[]) => string;
  readonly good: (deal: string, from: string, to: string) => string;
  readonly history: string;
  readonly forecast: string;
  readonly becomes: (formula: string) => string;
  readonly receipt: string;
  readonly more: (rows: number) => string;
  readonly funnel: string;
  readonly calls: string;
  readonly callHeaders: readonly [string, string, string];
  readonly unreadable: (file: string, reason: string) => string;
  readonly noFile: string;
  readonly noRows: string;
  readonly notUnderstood: string;
  readonly newDeal: string;
  readonly wrongStage: string;
  readonly wrongAmount: string;
  readonly otherCurrency: string;
}

export const DEMO_WORDS: Record<Language, DemoWords> = {
  en: {
    setUp: 'Set up this spreadsheet',
    untouched: (cells) => `Compared afterwards: none of your ${cells} cells was changed.`,
    changed: (cells) => `${cells} of your cells WERE CHANGED.`,
    enforcement: (setting, value) => `${setting} is set to “${value}” in the Settings tab.`,
    paste: (rows) => `${rows} rows are pasted below the deals, three of them bad`,
    issues: '“Check all deals” lists:',
    blocked: (deal, from, to) => `${deal} is moved from ${from} to ${to} too early`,
    cellNow: (text) => `The stage cell now says: ${text}`,
    missing: (text) => `Missing: ${text}`,
    filled: (fields) => `Filled in: ${fields.join(', ')}.`,
    good: (deal, from, to) => `${deal} is moved from ${from} to ${to} again`,
    history: 'Recorded in its history:',
    forecast: 'The forecast, asked in a cell',
    becomes: (formula) => `Typed =WEIGHTED_FORECAST(), completed to ${formula}`,
    receipt: 'Its receipt, =FORECAST_RECEIPT():',
    more: (rows) => `… and ${rows} more rows`,
    funnel: 'The funnel',
    calls: 'Calls to Google',
    callHeaders: ['what', 'reads', 'writes'],
    unreadable: (file, reason) => `${file} cannot be read: ${reason}`,
    noFile: 'there is no such file.',
    noRows: 'it holds no rows.',
    notUnderstood: 'Dealsheet found no deals in this file: it needs at least a column of stages.',
    newDeal: 'New deal from the demo',
    wrongStage: 'Deal in an unknown stage',
    wrongAmount: 'Deal with an unclear amount',
    otherCurrency: 'Deal in another currency',
  },
  nb: {
    setUp: 'Sett opp dette regnearket',
    untouched: (cells) => `Sammenlignet etterpå: ingen av dine ${cells} celler er endret.`,
    changed: (cells) => `${cells} av dine celler ER ENDRET.`,
    enforcement: (setting, value) => `${setting} settes til «${value}» i fanen Innstillinger.`,
    paste: (rows) => `${rows} rader limes inn under sakene, tre av dem med feil`,
    issues: '«Kontroller alle» viser:',
    blocked: (deal, from, to) => `${deal} flyttes for tidlig fra ${from} til ${to}`,
    cellNow: (text) => `Stegcellen sier nå: ${text}`,
    missing: (text) => `Mangler: ${text}`,
    filled: (fields) => `Fylt ut: ${fields.join(', ')}.`,
    good: (deal, from, to) => `${deal} flyttes på nytt fra ${from} til ${to}`,
    history: 'Ført i historikken:',
    forecast: 'Prognosen, spurt i en celle',
    becomes: (formula) => `Skrev =WEIGHTED_FORECAST(), fullført til ${formula}`,
    receipt: 'Kvitteringen, =FORECAST_RECEIPT():',
    more: (rows) => `… og ${rows} rader til`,
    funnel: 'Salgstrakten',
    calls: 'Kall til Google',
    callHeaders: ['hva', 'lest', 'skrevet'],
    unreadable: (file, reason) => `${file} kan ikke leses: ${reason}`,
    noFile: 'filen finnes ikke.',
    noRows: 'den har ingen rader.',
    notUnderstood: 'Dealsheet fant ingen saker i filen: den må minst ha en kolonne med steg.',
    newDeal: 'Ny sak fra demoen',
    wrongStage: 'Sak i ukjent steg',
    wrongAmount: 'Sak med uklart beløp',
    otherCurrency: 'Sak i annen valuta',
  },
};
