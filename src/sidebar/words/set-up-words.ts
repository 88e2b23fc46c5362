import type { CriterionTest } from '../../pipeline/criterion';
import type { Enforcement, Language } from '../../pipeline/settings';
import type { StageRole } from '../../pipeline/stage';

/** Words of the Setup view and of the question who one is. */
export interface SetUpViewWords {
  readonly planHeading: string;
  readonly mendHeading: string;
  planFor(tab: string): string;
  readonly planLines: string;
  readonly columnsHint: string;
  readonly fill: string;
  readonly fillHint: string;
  readonly run: string;
  readonly running: string;
  readonly done: string;
  readonly planChanged: string;
  readonly noColumn: string;
  sample(text: string): string;
  columnName(letters: string): string;
  readonly sections: Readonly<
    Record<'stages' | 'criteria' | 'process' | 'targets' | 'reasons' | 'columns' | 'you', string>
  >;
  readonly name: string;
  readonly role: string;
  readonly roles: Readonly<Record<StageRole, string>>;
  readonly probability: string;
  readonly maxDays: string;
  readonly maxDaysHint: string;
  readonly mayStart: string;
  readonly newStage: string;
  readonly addStage: string;
  up(name: string): string;
  down(name: string): string;
  place(name: string, place: number, of: number): string;
  remove(name: string): string;
  removed(name: string): string;
  dealsGoTo(deals: number): string;
  keep(name: string): string;
  readonly criteriaHint: string;
  addCriterion(stage: string): string;
  readonly newCriterion: string;
  readonly column: string;
  readonly test: string;
  readonly tests: Readonly<Record<CriterionTest, string>>;
  readonly value: string;
  readonly values: Readonly<Partial<Record<CriterionTest, string>>>;
  readonly level: string;
  readonly must: string;
  readonly should: string;
  readonly advice: string;
  readonly enforcement: string;
  readonly enforcements: Readonly<Record<Enforcement, string>>;
  readonly enforcementHints: Readonly<Record<Enforcement, string>>;
  readonly skipping: string;
  readonly reopening: string;
  readonly waivers: string;
  readonly currency: string;
  readonly currencyHint: string;
  readonly target: string;
  readonly monthTarget: string;
  readonly month: string;
  readonly monthHint: string;
  readonly addMonth: string;
  readonly fiscalMonth: string;
  readonly reasons: string;
  readonly reasonsHint: string;
  readonly language: string;
  readonly who: string;
  readonly whoHint: string;
  readonly choose: string;
  readonly save: string;
  readonly unsaved: string;
  readonly saveFirst: string;
  readonly restored: string;
  readonly savedAll: string;
  readonly undo: string;
  readonly cannotUndo: string;
  readonly undone: string;
  readonly reload: string;
  errors(count: number): string;
  readonly issues: string;
  readonly whoWhy: string;
  readonly anotherName: string;
  readonly otherName: string;
  readonly notNow: string;
  readonly writeName: string;
  whoSaved(name: string): string;
}

export const SET_UP_VIEW_WORDS: Record<Language, SetUpViewWords> = {
  en: {
    planHeading: 'Set up this spreadsheet',
    mendHeading: 'Mend the set-up',
    planFor: (tab) => `“${tab}” becomes your pipeline. Nothing has been added yet.`,
    planLines: 'What Dealsheet adds',
    columnsHint: 'Check that each column means what it says. “None” leaves a field out.',
    fill: 'Fill in 48 deals as an example',
    fillHint: 'To see the pipeline at work. Delete the rows when you are done.',
    run: 'Set up',
    running: 'Setting up…',
    done: 'Dealsheet is set up',
    planChanged: 'The plan has changed. Look at it again before you set up.',
    noColumn: 'None',
    sample: (text) => `For example: ${text}`,
    columnName: (letters) => `Column ${letters}`,
    sections: {
      stages: 'Stages',
      criteria: 'Criteria',
      process: 'Rules for moving',
      targets: 'Targets and currency',
      reasons: 'Lost reasons',
      columns: 'Columns',
      you: 'You and language',
    },
    name: 'Name',
    role: 'Role',
    roles: { open: 'Open', won: 'Won', lost: 'Lost' },
    probability: 'Win probability, %',
    maxDays: 'Limit, days',
    maxDaysHint: 'A deal that stays longer counts as stalled. Empty: no limit.',
    mayStart: 'New deals may start here',
    newStage: 'New stage',
    addStage: 'Add stage',
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    place: (name, place, of) => `${name} is number ${place} of ${of}`,
    remove: (name) => `Remove ${name}`,
    removed: (name) => `${name} will be removed when you save, with its criteria.`,
    dealsGoTo: (deals) =>
      deals === 0
        ? 'Its history goes to'
        : `Its ${deals === 1 ? 'deal goes' : `${deals} deals go`} to`,
    keep: (name) => `Keep ${name}`,
    criteriaHint: 'A stage also needs what the open stages before it need.',
    addCriterion: (stage) => `Add criterion for ${stage}`,
    newCriterion: 'New criterion',
    column: 'Column',
    test: 'Test',
    tests: {
      filled: 'is filled in',
      ticked: 'is ticked',
      '>': 'is more than',
      '>=': 'is at least',
      '<': 'is less than',
      '<=': 'is at most',
      '=': 'is',
      'one of': 'is one of',
      'not past': 'is not in the past',
      'at most days old': 'is at most so many days old',
    },
    value: 'Value',
    values: { 'one of': 'Texts, with commas between', 'at most days old': 'Days' },
    level: 'Level',
    must: 'Must: a move without it breaks the rules',
    should: 'Should: a move without it is only told',
    advice: 'What to do (optional)',
    enforcement: 'A move that lacks a must',
    enforcements: { off: 'is allowed', warn: 'is warned of', 'put back': 'is put back' },
    enforcementHints: {
      off: 'Nothing is said. Missing still lists what a deal lacks.',
      warn: 'The deal stays where it was moved to, and a note says what it lacks.',
      'put back': 'The stage goes back to what it was, and a note says what to fill in.',
    },
    skipping: 'Stages may be skipped',
    reopening: 'Closed deals may be opened again',
    waivers: 'A must may be waived with a reason',
    currency: 'Currency',
    currencyHint: 'A code such as NOK. Amounts in others are left out.',
    target: 'Target a month',
    monthTarget: 'Target',
    month: 'Month',
    monthHint: 'Such as 2026-12',
    addMonth: 'Add target for a single month',
    fiscalMonth: 'The fiscal year begins in',
    reasons: 'Reasons to choose from',
    reasonsHint: 'One on each line.',
    language: 'Language of the team',
    who: 'Who are you?',
    whoHint: 'Your name as in the owner column. Only for you, on this account.',
    choose: 'Choose…',
    save: 'Save set-up',
    unsaved: 'You have unsaved changes.',
    saveFirst: 'Save or discard them before you go on.',
    restored: 'Your unsaved changes are back.',
    savedAll: 'The set-up is saved.',
    undo: 'Undo last change of the set-up',
    cannotUndo: 'A removed stage whose history went to another one cannot be brought back.',
    undone: 'The last change of the set-up is undone.',
    reload: 'Discard mine and read them again',
    errors: (count) => (count === 1 ? '1 thing to correct' : `${count} things to correct`),
    issues: 'To mend in the tabs',
    whoWhy: 'So that your moves carry your name and “Mine” shows your deals.',
    anotherName: 'Another name…',
    otherName: 'Your name',
    notNow: 'Not now',
    writeName: 'Choose or write your name.',
    whoSaved: (name) => `You are ${name} from now on.`,
  },
  nb: {
    planHeading: 'Sett opp dette regnearket',
    mendHeading: 'Sett oppsettet i stand',
    planFor: (tab) => `«${tab}» blir salgsløpet ditt. Ingenting er lagt til ennå.`,
    planLines: 'Dette legger Dealsheet til',
    columnsHint: 'Se etter at hver kolonne betyr det som står. «Ingen» utelater et felt.',
    fill: 'Fyll inn 48 saker som eksempel',
    fillHint: 'For å se salgsløpet i bruk. Slett radene når du er ferdig.',
    run: 'Sett opp',
    running: 'Setter opp …',
    done: 'Dealsheet er satt opp',
    planChanged: 'Planen er endret. Se på den igjen før du setter opp.',
    noColumn: 'Ingen',
    sample: (text) => `For eksempel: ${text}`,
    columnName: (letters) => `Kolonne ${letters}`,
    sections: {
      stages: 'Steg',
      criteria: 'Krav',
      process: 'Regler for flytting',
      targets: 'Mål og valuta',
      reasons: 'Tapsårsaker',
      columns: 'Kolonner',
      you: 'Deg og språket',
    },
    name: 'Navn',
    role: 'Rolle',
    roles: { open: 'Åpent', won: 'Vunnet', lost: 'Tapt' },
    probability: 'Sannsynlighet for å vinne, %',
    maxDays: 'Grense, dager',
    maxDaysHint: 'En sak som blir lenger, står stille. Tomt: ingen grense.',
    mayStart: 'Nye saker kan starte her',
    newStage: 'Nytt steg',
    addStage: 'Legg til steg',
    up: (name) => `Flytt ${name} opp`,
    down: (name) => `Flytt ${name} ned`,
    place: (name, place, of) => `${name} er nummer ${place} av ${of}`,
    remove: (name) => `Fjern ${name}`,
    removed: (name) => `${name} fjernes når du lagrer, sammen med kravene sine.`,
    dealsGoTo: (deals) =>
      deals === 0
        ? 'Historikken flyttes til'
        : `${deals === 1 ? 'Saken' : `De ${deals} sakene`} flyttes til`,
    keep: (name) => `Behold ${name}`,
    criteriaHint: 'Et steg krever også det som de åpne stegene før det krever.',
    addCriterion: (stage) => `Legg til krav for ${stage}`,
    newCriterion: 'Nytt krav',
    column: 'Kolonne',
    test: 'Test',
    tests: {
      filled: 'er utfylt',
      ticked: 'er krysset av',
      '>': 'er mer enn',
      '>=': 'er minst',
      '<': 'er mindre enn',
      '<=': 'er høyst',
      '=': 'er',
      'one of': 'er en av',
      'not past': 'er ikke passert',
      'at most days old': 'er høyst så mange dager gammel',
    },
    value: 'Verdi',
    values: { 'one of': 'Tekster, med komma mellom', 'at most days old': 'Dager' },
    level: 'Nivå',
    must: 'Må: en flytting uten bryter reglene',
    should: 'Bør: en flytting uten blir bare nevnt',
    advice: 'Hva må gjøres (valgfritt)',
    enforcement: 'En flytting som mangler et må-krav',
    enforcements: { off: 'er tillatt', warn: 'varsles', 'put back': 'settes tilbake' },
    enforcementHints: {
      off: 'Ingenting blir sagt. Mangler viser fortsatt hva en sak mangler.',
      warn: 'Saken blir der den er flyttet til, og en melding sier hva den mangler.',
      'put back': 'Steget blir det det var, og en melding sier hva som må fylles ut.',
    },
    skipping: 'Steg kan hoppes over',
    reopening: 'Lukkede saker kan åpnes igjen',
    waivers: 'Et må-krav kan fravikes med en begrunnelse',
    currency: 'Valuta',
    currencyHint: 'En kode, for eksempel NOK. Beløp i andre holdes utenfor.',
    target: 'Mål per måned',
    monthTarget: 'Mål',
    month: 'Måned',
    monthHint: 'For eksempel 2026-12',
    addMonth: 'Legg til mål for én måned',
    fiscalMonth: 'Regnskapsåret begynner i',
    reasons: 'Årsaker å velge mellom',
    reasonsHint: 'Én på hver linje.',
    language: 'Språket til teamet',
    who: 'Hvem er du?',
    whoHint: 'Navnet ditt slik det står i kolonnen for ansvarlig. Bare for deg, på denne kontoen.',
    choose: 'Velg …',
    save: 'Lagre oppsettet',
    unsaved: 'Du har endringer som ikke er lagret.',
    saveFirst: 'Lagre eller forkast dem før du går videre.',
    restored: 'Endringene du ikke lagret, er hentet fram igjen.',
    savedAll: 'Oppsettet er lagret.',
    undo: 'Angre siste endring av oppsettet',
    cannotUndo: 'Et fjernet steg som har gitt historikken til et annet, kan ikke hentes tilbake.',
    undone: 'Den siste endringen av oppsettet er angret.',
    reload: 'Forkast mine og les dem på nytt',
    errors: (count) => (count === 1 ? '1 ting å rette' : `${count} ting å rette`),
    issues: 'Å rette i fanene',
    whoWhy: 'Da får flyttingene dine navnet ditt, og «Mine» viser sakene dine.',
    anotherName: 'Et annet navn …',
    otherName: 'Navnet ditt',
    notNow: 'Ikke nå',
    writeName: 'Velg eller skriv navnet ditt.',
    whoSaved: (name) => `Du er ${name} fra nå av.`,
  },
};
