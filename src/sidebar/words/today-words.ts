import type { FocusReason } from '../../insight/focus';
import type { ActivityKind } from '../../pipeline/activity';
import type { Language } from '../../pipeline/settings';

/** Words of the Today view. Amounts and days come written. */
export interface TodayWords {
  readonly groups: Readonly<Record<FocusReason, string>>;
  summary(due: number): string;
  doneToday(deals: number): string;
  allDone(deals: number): string;
  readonly nothingDue: string;
  quiet(deals: number, days: number): string;
  readonly lookAtThem: string;
  readonly quietGroup: string;
  quietFor(days: number): string;
  stalled(days: number, limit: number): string;
  closePassed(days: number): string;
  worth(amount: string): string;
  weighted(amount: string): string;
  readonly done: string;
  doneWith(name: string): string;
  putOff(name: string): string;
  readonly kind: string;
  /** Short enough for half a line. */
  readonly kinds: Readonly<Record<ActivityKind, string>>;
  readonly nextStep: string;
  readonly nextStepDate: string;
  readonly needsDay: string;
  /** What a card says once its deal is done with. */
  doneNote(name: string): string;
  logged(kind: string, name: string): string;
  putOffTo(name: string, day: string): string;
  readonly noOpenDeals: string;
}

export const TODAY_WORDS: Record<Language, TodayWords> = {
  en: {
    groups: {
      overdue: 'Overdue',
      today: 'Due today',
      'no next step': 'Without next step',
      stalled: 'Stalled',
      'close date passed': 'Close date passed',
      'worth most': 'Worth most',
    },
    summary: (due) => (due === 1 ? '1 deal to follow up' : `${due} deals to follow up`),
    doneToday: (deals) => (deals === 1 ? '1 followed up today' : `${deals} followed up today`),
    allDone: (deals) =>
      `All done for today: ${deals === 1 ? '1 deal' : `${deals} deals`} followed up.`,
    nothingDue: 'Nothing is due.',
    quiet: (deals, days) =>
      `${deals === 1 ? '1 deal has' : `${deals} deals have`} had no activity for ${days} days.`,
    lookAtThem: 'Look at them',
    quietGroup: 'No activity lately',
    quietFor: (days) => `No activity for ${days} d`,
    stalled: (days, limit) => `Stalled ${days} d, limit ${limit}`,
    closePassed: (days) => `Close date passed ${days} d ago`,
    worth: (amount) => `Worth most: ${amount} weighted`,
    weighted: (amount) => `${amount} weighted`,
    done: 'Done',
    doneWith: (name) => `Done with ${name}`,
    putOff: (name) => `Tomorrow: put off ${name}`,
    kind: 'Kind',
    kinds: { call: 'Call', meeting: 'Meeting', email: 'Email', note: 'Note' },
    nextStep: 'Next step',
    nextStepDate: 'Date of next step',
    needsDay: 'Choose a date, or nobody is reminded.',
    doneNote: (name) => `Done: ${name}`,
    logged: (kind, name) => `${kind} logged for ${name}`,
    putOffTo: (name, day) => `${name} put off to ${day}`,
    noOpenDeals: 'No open deals: nobody to follow up.',
  },
  nb: {
    groups: {
      overdue: 'Forfalt',
      today: 'Frist i dag',
      'no next step': 'Mangler oppfølging',
      stalled: 'Står stille',
      'close date passed': 'Forventet avslutning er passert',
      'worth most': 'Mest verdt',
    },
    summary: (due) => (due === 1 ? '1 sak å følge opp' : `${due} saker å følge opp`),
    doneToday: (deals) => (deals === 1 ? '1 fulgt opp i dag' : `${deals} fulgt opp i dag`),
    allDone: (deals) =>
      `Ferdig for i dag: ${deals === 1 ? '1 sak' : `${deals} saker`} er fulgt opp.`,
    nothingDue: 'Ingenting har frist.',
    quiet: (deals, days) =>
      `${deals === 1 ? '1 sak' : `${deals} saker`} har vært uten aktivitet i ${days} dager.`,
    lookAtThem: 'Se på dem',
    quietGroup: 'Uten aktivitet i det siste',
    quietFor: (days) => `Ingen aktivitet på ${days} d`,
    stalled: (days, limit) => `Står stille ${days} d, grense ${limit}`,
    closePassed: (days) => `Forventet avslutning passert for ${days} d siden`,
    worth: (amount) => `Mest verdt: ${amount} vektet`,
    weighted: (amount) => `${amount} vektet`,
    done: 'Fullført',
    doneWith: (name) => `Fullført for ${name}`,
    putOff: (name) => `I morgen: utsett ${name}`,
    kind: 'Type',
    kinds: { call: 'Samtale', meeting: 'Møte', email: 'E-post', note: 'Notat' },
    nextStep: 'Neste oppfølging',
    nextStepDate: 'Dato for neste oppfølging',
    needsDay: 'Velg en dato, ellers blir ingen påminnet.',
    doneNote: (name) => `Fullført: ${name}`,
    logged: (kind, name) => `${kind} loggført for ${name}`,
    putOffTo: (name, day) => `${name} er utsatt til ${day}`,
    noOpenDeals: 'Ingen åpne saker: ingen å følge opp.',
  },
};
