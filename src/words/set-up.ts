import type { Language } from '../pipeline/settings';

/** What set-up and removal say and ask. Columns are letters, such as `K`. */
export interface SetUpWords {
  readonly noDeals: string;
  readonly fillSample: string;
  readonly understood: (sheet: string, headerRow: number) => string;
  readonly column: (field: string, header: string, letters: string) => string;
  readonly namedBy: (header: string) => string;
  readonly namedByCompany: string;
  readonly notFound: (fields: string) => string;
  readonly duplicate: (header: string, used: string) => string;
  readonly mergedHeaders: (ranges: string) => string;
  readonly stagesFound: (stages: string) => string;
  readonly willAdd: string;
  readonly addColumns: (headers: string, letters: string) => string;
  readonly addBlock: (headers: string, first: string, last: string) => string;
  readonly addTabs: (titles: string) => string;
  readonly addDropDown: string;
  readonly keepDropDown: string;
  readonly addReasons: string;
  readonly addColours: string;
  /** @param now name of the empty tab that is taken for it; '' = one is added */
  readonly addDeals: (title: string, now: string) => string;
  readonly warns: (currency: string) => string;
  readonly putsBack: (currency: string) => string;
  readonly untouched: string;
  readonly extendFilter: (range: string, last: string) => string;
  readonly goOn: string;
  readonly mended: string;
  readonly complete: string;
  readonly done: string;
  readonly mendBlock: string;
  readonly counts: (deals: number, open: number, won: number, lost: number) => string;
  readonly noAmount: (count: number) => string;
  readonly noCloseDate: (count: number) => string;
  readonly overdue: (count: number) => string;
  readonly unread: (count: number) => string;
  readonly otherCurrency: (count: number, currency: string) => string;
  readonly unknownStages: (count: number) => string;
  readonly noStages: (count: number) => string;
  readonly lacking: (count: number) => string;
  readonly toMend: (count: number) => string;
  /** @param tabs titles of the tabs that hold the rules */
  readonly next: (tabs: string) => string;
  readonly busy: string;
  readonly changed: string;
  readonly protectedTab: (sheet: string) => string;
  readonly refused: (reason: string) => string;
}

const nbDeals = (count: number): string => (count === 1 ? '1 sak' : `${count} saker`);
const enDeals = (count: number): string => (count === 1 ? '1 deal' : `${count} deals`);

export const SET_UP_WORDS: Record<Language, SetUpWords> = {
  en: {
    noDeals:
      'No tab looks like a list of deals, with a column for the stage, or for customer and amount. Make a new tab for deals? Yours stay as they are.',
    fillSample:
      'Fill in a sample pipeline of 48 deals, to see forecast and funnel at work? “No” leaves the tab empty.',
    understood: (sheet, headerRow) =>
      `“${sheet}” holds your deals, with headers in row ${headerRow}:`,
    column: (field, header, letters) =>
      header === ''
        ? `${field}: column ${letters}, which has no header`
        : `${field}: “${header}” (${letters})`,
    namedBy: (header) => `Deals are named by “${header}”, whose values all differ.`,
    namedByCompany: 'No column names the deals: they are told apart by their customer.',
    notFound: (fields) => `Not found: ${fields}.`,
    duplicate: (header, used) => `“${header}” means the same as “${used}”, which is used.`,
    mergedHeaders: (ranges) =>
      `Headers in ${ranges} are merged. Split them first if a column is missing above.`,
    stagesFound: (stages) => `Stages: ${stages}.`,
    willAdd: 'Dealsheet adds:',
    addColumns: (headers, letters) => `columns for ${headers} (${letters})`,
    addBlock: (headers, first, last) =>
      `its own columns ${first} to ${last}: ${headers}, the others hidden`,
    addTabs: (titles) => `the tabs ${titles}`,
    addDropDown: 'a drop-down of stages in the stage column',
    keepDropDown: 'no drop-down: your stage column has a rule of its own, which stays',
    addReasons: 'a drop-down of lost reasons in their column',
    addColours: 'colours for stalled and overdue deals and for what is missing, after your own',
    addDeals: (title, now) =>
      now === '' || now === title
        ? `A tab “${title}” for your deals`
        : `The empty tab “${now}” becomes “${title}”`,
    putsBack: (currency) =>
      `Moves that lack something are put back.${currency && ` Amounts are in ${currency}.`} Settings change that.`,
    warns: (currency) =>
      `Moves that lack something are warned of, not put back.${currency && ` Amounts are in ${currency}.`} Settings change that.`,
    untouched: 'None of your cells, rules, formats or filters is changed.',
    extendFilter: (range, last) =>
      `The filter ${range} ends before Dealsheet's columns: extend it to column ${last}, so that sorting takes them along.`,
    goOn: 'Go on?',
    mended: 'Dealsheet has mended what was missing:',
    mendBlock: 'its own columns, colours and drop-downs',
    complete: 'Everything is in place; nothing had to be added.',
    done: 'Dealsheet is set up.',
    counts: (deals, open, won, lost) =>
      `${enDeals(deals)}: ${open} open, ${won} won, ${lost} lost.`,
    noAmount: (count) => `${enDeals(count)} open without an amount: left out of the forecast`,
    noCloseDate: (count) => `${enDeals(count)} open without a close date`,
    overdue: (count) => `${enDeals(count)} open past the close date`,
    unread: (count) => `${count} ${count === 1 ? 'cell' : 'cells'} that cannot be read`,
    otherCurrency: (count, currency) => `${enDeals(count)} not in ${currency}`,
    unknownStages: (count) => `${enDeals(count)} in a stage that is not in the list`,
    noStages: (count) => `${enDeals(count)} without a stage`,
    lacking: (count) => `${enDeals(count)} lacking something: see the column Missing`,
    toMend: (count) => `${count} more to mend`,
    next: (tabs) =>
      `Next: look at ${tabs}, then run “Check all deals” and “Update forecast” in the menu.`,
    busy: 'Dealsheet is at work in another window. Try again in a moment.',
    changed: 'The spreadsheet changed meanwhile. Nothing was done; please run it again.',
    protectedTab: (sheet) =>
      `“${sheet}” is protected and you may not edit it. Ask the owner of this file to run this. Nothing was changed.`,
    refused: (reason) =>
      `Dealsheet could not finish: ${reason} Run it again and what is done already will be completed.`,
  },
  nb: {
    noDeals:
      'Ingen fane ligner en liste over saker, med en kolonne for steg, eller for kunde og beløp. Lage en ny fane for saker? Fanene dine blir som de er.',
    fillSample:
      'Fylle inn 48 saker som eksempel, for å se prognose og salgstrakt i bruk? «Nei» lar fanen være tom.',
    understood: (sheet, headerRow) =>
      `«${sheet}» har sakene dine, med overskrifter i rad ${headerRow}:`,
    column: (field, header, letters) =>
      header === ''
        ? `${field}: kolonne ${letters}, som ikke har overskrift`
        : `${field}: «${header}» (${letters})`,
    namedBy: (header) => `Sakene får navn fra «${header}», der alle verdier er ulike.`,
    namedByCompany: 'Ingen kolonne gir sakene navn: de kjennes igjen på kunden.',
    notFound: (fields) => `Ikke funnet: ${fields}.`,
    duplicate: (header, used) => `«${header}» betyr det samme som «${used}», som er i bruk.`,
    mergedHeaders: (ranges) =>
      `Overskriftene i ${ranges} er slått sammen. Del dem først hvis en kolonne mangler over.`,
    stagesFound: (stages) => `Steg: ${stages}.`,
    willAdd: 'Dealsheet legger til:',
    addColumns: (headers, letters) => `kolonner for ${headers} (${letters})`,
    addBlock: (headers, first, last) =>
      `sine egne kolonner ${first} til ${last}: ${headers}, resten skjult`,
    addTabs: (titles) => `fanene ${titles}`,
    addDropDown: 'en nedtrekksliste med steg i kolonnen for steg',
    keepDropDown: 'ingen nedtrekksliste: kolonnen for steg har sin egen regel, som blir stående',
    addReasons: 'en nedtrekksliste med tapsårsaker i kolonnen for dem',
    addColours: 'farger for saker som står stille, er forfalt eller mangler noe, etter dine egne',
    addDeals: (title, now) =>
      now === '' || now === title
        ? `En fane «${title}» for sakene dine`
        : `Den tomme fanen «${now}» blir «${title}»`,
    putsBack: (currency) =>
      `Flyttinger som mangler noe, settes tilbake.${currency && ` Beløp er i ${currency}.`} Det kan endres i innstillingene.`,
    warns: (currency) =>
      `Flyttinger som mangler noe, varsles, men settes ikke tilbake.${currency && ` Beløp er i ${currency}.`} Det kan endres i innstillingene.`,
    untouched: 'Ingen av cellene, reglene, formatene eller filtrene dine endres.',
    extendFilter: (range, last) =>
      `Filteret ${range} slutter før kolonnene til Dealsheet: utvid det til kolonne ${last}, slik at sortering tar dem med.`,
    goOn: 'Fortsette?',
    mended: 'Dealsheet har satt i stand det som manglet:',
    mendBlock: 'egne kolonner, farger og nedtrekkslister',
    complete: 'Alt er på plass; ingenting måtte legges til.',
    done: 'Dealsheet er satt opp.',
    counts: (deals, open, won, lost) =>
      `${nbDeals(deals)}: ${open} åpne, ${won} vunnet, ${lost} tapt.`,
    noAmount: (count) => `${count} åpne uten beløp: holdt utenfor prognosen`,
    noCloseDate: (count) => `${count} åpne uten forventet avslutning`,
    overdue: (count) => `${count} åpne etter forventet avslutning`,
    unread: (count) => `${count} ${count === 1 ? 'celle' : 'celler'} som ikke kan leses`,
    otherCurrency: (count, currency) => `${nbDeals(count)} ikke i ${currency}`,
    unknownStages: (count) => `${nbDeals(count)} i et steg som ikke er i listen`,
    noStages: (count) => `${nbDeals(count)} uten steg`,
    lacking: (count) => `${nbDeals(count)} mangler noe: se kolonnen Mangler`,
    toMend: (count) => `${count} til å rette`,
    next: (tabs) =>
      `Videre: se på ${tabs}, og velg så «Kontroller alle» og «Oppdater prognose» i menyen.`,
    busy: 'Dealsheet arbeider i et annet vindu. Prøv igjen om et øyeblikk.',
    changed: 'Regnearket ble endret i mellomtiden. Ingenting er gjort; kjør dette på nytt.',
    protectedTab: (sheet) =>
      `«${sheet}» er beskyttet, og du kan ikke redigere den. Be eieren av filen kjøre dette. Ingenting er endret.`,
    refused: (reason) =>
      `Dealsheet ble ikke ferdig: ${reason} Kjør det på nytt, så blir det som er gjort, fullført.`,
  },
};
