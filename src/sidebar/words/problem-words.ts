import type { Language } from '../../pipeline/settings';

/** What went wrong, what became of the data, and what to do. */
export interface ProblemWords {
  readonly notSetUp: string;
  readonly setUp: string;
  readonly matchColumns: string;
  readonly busy: string;
  readonly busyStill: string;
  readonly gone: string;
  goneNamed(name: string): string;
  /** `who` may be ''. */
  changed(who: string, name: string): string;
  readonly badValues: string;
  readonly setUpChanged: string;
  readonly badRequest: string;
  readonly failed: string;
  readonly offline: string;
  readonly online: string;
  readonly timedOut: string;
  readonly checking: string;
  readonly otherAccount: string;
  readonly otherAccountRemedies: readonly string[];
  readonly permissionLost: string;
  readonly unreachable: string;
  readonly slow: string;
  readonly stale: string;
  /** A change that was taken back; `where` = its stage, '' if it was not moved. */
  couldNotSave(name: string, where: string): string;
  readonly cannotOpenBoard: string;
}

export const PROBLEM_WORDS: Record<Language, ProblemWords> = {
  en: {
    notSetUp:
      'This spreadsheet isn’t set up yet. Setting up adds a few tabs and says what it will add before it does.',
    setUp: 'Set up',
    matchColumns: 'Repair the setup',
    busy: 'The sheet is busy. Trying again…',
    busyStill: 'The sheet is still busy. Try again in a moment.',
    gone: 'This deal is no longer in the sheet.',
    goneNamed: (name) => `${name} is no longer in the sheet.`,
    changed: (who, name) =>
      `${who || 'Someone else'} changed ${name} meanwhile. Your change was not saved; the deal is shown as it stands now.`,
    badValues: 'Some values cannot be used.',
    setUpChanged:
      'Somebody changed the rules of the pipeline meanwhile. Refresh to see them, then try again.',
    badRequest: 'This page is from another version of the add-on. Close it and open it again.',
    failed: 'Something went wrong, and it is not certain what was saved. Refresh to see.',
    offline: 'You are offline. Changes are stopped until you are back.',
    online: 'You are back online.',
    timedOut: 'No answer from Google. Try again.',
    checking: 'No answer from Google. Checking what was saved…',
    otherAccount:
      'Google mixed up your accounts. Open this file in a window with only one account.',
    otherAccountRemedies: [
      'Use the browser profile of the account that this file is shared with.',
      'Or open the file in a private window and sign in with that account only.',
      'Or sign out of the other Google accounts.',
    ],
    permissionLost:
      'Permission has changed. Close this and open it from the Dealsheet menu again. If that does not help, ask the owner of this file for access.',
    unreachable: 'Google did not answer as it should. Try again in a moment.',
    slow: 'Google is slow right now…',
    stale: 'What you see may be out of date.',
    couldNotSave: (name, where) =>
      where ? `Could not save. ${name} is back in ${where}.` : `Could not save ${name}.`,
    cannotOpenBoard: 'The board did not open. Open it from the Dealsheet menu.',
  },
  nb: {
    notSetUp:
      'Dette regnearket er ikke satt opp ennå. Oppsettet legger til noen faner og sier hva det legger til før det gjør det.',
    setUp: 'Sett opp',
    matchColumns: 'Sett oppsettet i stand',
    busy: 'Regnearket er opptatt. Prøver igjen …',
    busyStill: 'Regnearket er fortsatt opptatt. Prøv igjen om et øyeblikk.',
    gone: 'Denne salgsmuligheten finnes ikke lenger i arket.',
    goneNamed: (name) => `${name} finnes ikke lenger i arket.`,
    changed: (who, name) =>
      `${who || 'Noen andre'} endret ${name} i mellomtiden. Endringen din ble ikke lagret; saken vises slik den er nå.`,
    badValues: 'Noen verdier kan ikke brukes.',
    setUpChanged:
      'Noen har endret reglene for salgsløpet i mellomtiden. Oppdater for å se dem, og prøv igjen.',
    badRequest: 'Denne siden er fra en annen versjon av tillegget. Lukk den og åpne den på nytt.',
    failed: 'Noe gikk galt, og det er ikke sikkert hva som ble lagret. Oppdater for å se.',
    offline: 'Du er frakoblet. Endringer er stoppet til du er på nett igjen.',
    online: 'Du er på nett igjen.',
    timedOut: 'Ingen svar fra Google. Prøv igjen.',
    checking: 'Ingen svar fra Google. Sjekker hva som ble lagret …',
    otherAccount: 'Google blander kontoene dine. Åpne filen i et vindu med bare én konto.',
    otherAccountRemedies: [
      'Bruk nettleserprofilen til kontoen som filen er delt med.',
      'Eller åpne filen i et privat vindu og logg inn med bare den kontoen.',
      'Eller logg ut av de andre Google-kontoene.',
    ],
    permissionLost:
      'Tillatelsen er endret. Lukk dette og åpne det på nytt fra Dealsheet-menyen. Hjelper ikke det, be eieren av filen om tilgang.',
    unreachable: 'Google svarte ikke som det skulle. Prøv igjen om et øyeblikk.',
    slow: 'Google er treg akkurat nå …',
    stale: 'Det du ser, kan være utdatert.',
    couldNotSave: (name, where) =>
      where ? `Kunne ikke lagre. ${name} er tilbake i ${where}.` : `Kunne ikke lagre ${name}.`,
    cannotOpenBoard: 'Tavlen ble ikke åpnet. Åpne den fra Dealsheet-menyen.',
  },
};
