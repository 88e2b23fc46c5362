import type { ActivityKind } from '../../pipeline/activity';
import type { Language } from '../../pipeline/settings';
import type { HistoryEvent } from '../../protocol/deal-detail';

/** Words of the deal view. */
export interface DealWords {
  readonly deal: string;
  readonly noAmount: string;
  stepOf(place: number, stages: number): string;
  readonly passed: string;
  readonly here: string;
  readonly noStage: string;
  closeDatePassed(day: string): string;
  readonly setNewDate: string;
  neededFor(stage: string): string;
  readonly nothingNeeded: string;
  readonly allMet: string;
  recommendedFor(stage: string): string;
  readonly recommended: string;
  filledIn(column: string): string;
  tickedIn(column: string): string;
  readonly waived: string;
  noColumn(column: string): string;
  met(count: number): string;
  readonly formula: string;
  notADay(text: string): string;
  readonly other: string;
  moveTo(stage: string): string;
  fillFirst(stage: string): string;
  readonly moveWithout: string;
  readonly goToRow: string;
  readonly wentToRow: string;
  readonly otherStage: string;
  readonly chooseStage: string;
  readonly details: string;
  unsaved(count: number): string;
  saveChanges(count: number): string;
  readonly discarded: string;
  readonly saveFirst: string;
  readonly restored: string;
  conflict(column: string): string;
  readonly theirs: string;
  readonly mine: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly followUp: string;
  readonly quickDays: Readonly<Record<'tomorrow' | 'week' | 'monday', string>>;
  readonly snooze: string;
  readonly setDay: string;
  readonly changeFollowUp: string;
  snoozed(day: string): string;
  readonly log: string;
  readonly kinds: Readonly<Record<ActivityKind, string>>;
  readonly what: string;
  readonly andFollowUp: string;
  readonly whatMissing: string;
  logged(kind: string): string;
  readonly history: string;
  readonly noHistory: string;
  readonly historyFailed: string;
  /** Stages may be '': the deal was in none that is known. */
  firstSeen(stage: string): string;
  moved(from: string, to: string): string;
  changed(column: string, from: string, to: string): string;
  emptied(column: string, from: string): string;
  waivedFor(stage: string, column: string): string;
  /** What columns are called that the sheet no longer has. */
  readonly columns: Readonly<Record<Extract<HistoryEvent, { kind: 'changed' }>['field'], string>>;
  readonly closing: string;
}

export const DEAL_WORDS: Record<Language, DealWords> = {
  en: {
    deal: 'Deal',
    noAmount: 'No amount',
    stepOf: (place, stages) => `${place} of ${stages}`,
    passed: 'passed',
    here: 'now here',
    noStage: 'This deal is in no stage that is known. Choose one.',
    closeDatePassed: (day) => `The close date has passed: ${day}.`,
    setNewDate: 'Set new date',
    neededFor: (stage) => `Needed for ${stage}`,
    nothingNeeded: 'Nothing is needed.',
    allMet: 'Everything is there.',
    recommendedFor: (stage) => `Recommended for ${stage}`,
    recommended: 'recommended',
    filledIn: (column) => `filled in column ${column}`,
    tickedIn: (column) => `ticked in column ${column}`,
    waived: 'waived',
    noColumn: (column) =>
      `The sheet has no column ${column}, so this cannot be checked and stops no move.`,
    met: (count) => `${count} met`,
    formula: 'A formula in the sheet works this out. Change what it counts with.',
    notADay: (text) => `The sheet says “${text}”, which is no date.`,
    other: 'Other…',
    moveTo: (stage) => `Move to ${stage}`,
    fillFirst: (stage) => `${stage} needs this.`,
    moveWithout: 'Move without it…',
    goToRow: 'Go to row',
    wentToRow: 'The row is selected in the sheet',
    otherStage: 'Other stage…',
    chooseStage: 'Choose stage…',
    details: 'Details',
    unsaved: (count) =>
      count === 1 ? '1 change is not saved.' : `${count} changes are not saved.`,
    saveChanges: (count) => (count === 1 ? 'Save 1 change' : `Save ${count} changes`),
    discarded: 'Changes discarded',
    saveFirst: 'Save or discard before you leave.',
    restored: 'What you had not saved is here again.',
    conflict: (column) => `${column} was changed in the sheet meanwhile.`,
    theirs: 'In the sheet',
    mine: 'Yours',
    keepMine: 'Keep yours',
    takeTheirs: 'Take the sheet’s',
    followUp: 'Next follow-up',
    quickDays: { tomorrow: 'Tomorrow', week: 'In a week', monday: 'Next Monday' },
    snooze: 'Put off to',
    setDay: 'Set to',
    changeFollowUp: 'Change follow-up',
    snoozed: (day) => `Follow-up put off to ${day}`,
    log: 'Log activity',
    kinds: { call: 'Call', meeting: 'Meeting', email: 'Email', note: 'Note' },
    what: 'What happened?',
    andFollowUp: 'And set the next follow-up',
    whatMissing: 'Write what happened.',
    logged: (kind) => `${kind} logged`,
    history: 'History',
    noHistory: 'Nothing has been recorded yet.',
    historyFailed: 'History and other columns could not be read.',
    firstSeen: (stage) => (stage ? `First seen in ${stage}` : 'First seen without a stage'),
    moved: (from, to) => (from ? `Moved from ${from} to ${to}` : `Moved to ${to}`),
    changed: (column, from, to) => `${column}: from ${from} to ${to}`,
    emptied: (column, from) => `${column}: emptied (was ${from})`,
    waivedFor: (stage, column) => `Waived for ${stage}: ${column}`,
    columns: { name: 'Name', owner: 'Owner', amount: 'Amount', closeDate: 'Close date' },
    closing: 'Close the deal',
  },
  nb: {
    deal: 'Salgsmulighet',
    noAmount: 'Uten beløp',
    stepOf: (place, stages) => `${place} av ${stages}`,
    passed: 'passert',
    here: 'her nå',
    noStage: 'Saken er ikke i noe kjent steg. Velg et.',
    closeDatePassed: (day) => `Forventet avslutning er passert: ${day}.`,
    setNewDate: 'Sett ny dato',
    neededFor: (stage) => `Kreves for ${stage}`,
    nothingNeeded: 'Ingenting kreves.',
    allMet: 'Alt er på plass.',
    recommendedFor: (stage) => `Anbefales for ${stage}`,
    recommended: 'anbefalt',
    filledIn: (column) => `fylt ut i kolonnen ${column}`,
    tickedIn: (column) => `krysset av i kolonnen ${column}`,
    waived: 'frafalt',
    noColumn: (column) =>
      `Arket har ingen kolonne ${column}, så dette kan ikke kontrolleres og stopper ingen flytting.`,
    met: (count) => `${count} oppfylt`,
    formula: 'En formel i arket regner ut dette. Endre det den regner med.',
    notADay: (text) => `I arket står «${text}», som ikke er en dato.`,
    other: 'Annet …',
    moveTo: (stage) => `Flytt til ${stage}`,
    fillFirst: (stage) => `${stage} krever dette.`,
    moveWithout: 'Flytt uten dette …',
    goToRow: 'Gå til raden',
    wentToRow: 'Raden er valgt i arket',
    otherStage: 'Annet steg …',
    chooseStage: 'Velg steg …',
    details: 'Detaljer',
    unsaved: (count) =>
      count === 1 ? '1 endring er ikke lagret.' : `${count} endringer er ikke lagret.`,
    saveChanges: (count) => (count === 1 ? 'Lagre 1 endring' : `Lagre ${count} endringer`),
    discarded: 'Endringene er forkastet',
    saveFirst: 'Lagre eller forkast før du går.',
    restored: 'Det du ikke hadde lagret, er hentet frem.',
    conflict: (column) => `${column} ble endret i arket i mellomtiden.`,
    theirs: 'I arket',
    mine: 'Ditt',
    keepMine: 'Behold ditt',
    takeTheirs: 'Bruk arkets',
    followUp: 'Neste oppfølging',
    quickDays: { tomorrow: 'I morgen', week: 'Om en uke', monday: 'Neste mandag' },
    snooze: 'Utsett til',
    setDay: 'Sett til',
    changeFollowUp: 'Endre oppfølging',
    snoozed: (day) => `Oppfølging utsatt til ${day}`,
    log: 'Loggfør aktivitet',
    kinds: { call: 'Telefonsamtale', meeting: 'Møte', email: 'E-post', note: 'Notat' },
    what: 'Hva skjedde?',
    andFollowUp: 'Og sett neste oppfølging',
    whatMissing: 'Skriv hva som skjedde.',
    logged: (kind) => `${kind} loggført`,
    history: 'Historikk',
    noHistory: 'Ingenting er ført ennå.',
    historyFailed: 'Historikk og andre kolonner kunne ikke leses.',
    firstSeen: (stage) => (stage ? `Først sett i ${stage}` : 'Først sett uten steg'),
    moved: (from, to) => (from ? `Flyttet fra ${from} til ${to}` : `Flyttet til ${to}`),
    changed: (column, from, to) => `${column}: fra ${from} til ${to}`,
    emptied: (column, from) => `${column}: tømt (var ${from})`,
    waivedFor: (stage, column) => `Frafalt for ${stage}: ${column}`,
    columns: {
      name: 'Navn',
      owner: 'Ansvarlig',
      amount: 'Beløp',
      closeDate: 'Forventet avslutning',
    },
    closing: 'Avslutt saken',
  },
};
