import type { Language } from '../../pipeline/settings';

/** Words of the sheets that move, close and add deals. */
export interface SheetWords {
  moveDeal(name: string): string;
  moveDealTo(name: string, stage: string): string;
  missing(criteria: number): string;
  skips(stage: string): string;
  readonly reopens: string;
  readonly asksWhy: string;
  readonly moveAnyway: string;
  readonly waive: string;
  readonly fillIn: string;
  whyWaived(column: string): string;
  readonly reasonMissing: string;
  readonly noWaivers: string;
  readonly lostReason: string;
  readonly ownReason: string;
  readonly lostReasonMissing: string;
  readonly lostNote: string;
  readonly addDeal: string;
  readonly add: string;
  readonly addAnother: string;
  readonly nameMissing: string;
}

export const SHEET_WORDS: Record<Language, SheetWords> = {
  en: {
    moveDeal: (name) => `Move ${name}`,
    moveDealTo: (name, stage) => `Move ${name} to ${stage}`,
    missing: (criteria) => `${criteria} missing`,
    skips: (stage) => `The team does not allow skipping ${stage}.`,
    reopens: 'The team does not allow re-opening closed deals.',
    asksWhy: 'asks for the reason',
    moveAnyway: 'Move anyway',
    waive: 'Waive…',
    fillIn: 'Fill in instead',
    whyWaived: (column) => `Why can ${column} be waived?`,
    reasonMissing: 'Write the reason. It is kept in the deal’s history.',
    noWaivers: 'Your team waives nothing. Ask whoever keeps the rules in Setup.',
    lostReason: 'Why was it lost?',
    ownReason: 'Reason in your own words',
    lostReasonMissing: 'Choose or write a reason.',
    lostNote: 'Note',
    addDeal: 'Add a deal',
    add: 'Add deal',
    addAnother: 'Add another',
    nameMissing: 'Write what the deal is called.',
  },
  nb: {
    moveDeal: (name) => `Flytt ${name}`,
    moveDealTo: (name, stage) => `Flytt ${name} til ${stage}`,
    missing: (criteria) => `${criteria} mangler`,
    skips: (stage) => `Teamet tillater ikke å hoppe over ${stage}.`,
    reopens: 'Teamet tillater ikke å gjenåpne lukkede saker.',
    asksWhy: 'spør om årsaken',
    moveAnyway: 'Flytt likevel',
    waive: 'Frafall kravet …',
    fillIn: 'Fyll ut i stedet',
    whyWaived: (column) => `Hvorfor kan ${column} frafalles?`,
    reasonMissing: 'Skriv grunnen. Den blir stående i sakens historikk.',
    noWaivers: 'Teamet frafaller ingen krav. Spør den som holder reglene under Oppsett.',
    lostReason: 'Hvorfor gikk den tapt?',
    ownReason: 'Grunnen med egne ord',
    lostReasonMissing: 'Velg eller skriv en grunn.',
    lostNote: 'Notat',
    addDeal: 'Ny salgsmulighet',
    add: 'Legg til',
    addAnother: 'Legg til en til',
    nameMissing: 'Skriv hva saken heter.',
  },
};
