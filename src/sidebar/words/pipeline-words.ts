import type { FollowUp } from '../../insight/follow-up';
import type { Language } from '../../pipeline/settings';

/** Words of the Pipeline view, its cards and what is said of changes. */
export interface PipelineWords {
  readonly unknownStage: string;
  deals(count: number): string;
  weighted(amount: string): string;
  limit(days: number): string;
  followUps(deals: Readonly<Record<FollowUp, number>>): string;
  stalledDeals(count: number): string;
  /** Said of the filter that shows only the stalled deals, or those of a state of follow-up. */
  readonly only: Readonly<Record<'stalled' | FollowUp, string>>;
  onlyIn(what: string, stage: string): string;
  readonly showAll: string;
  inStage(days: number): string;
  stalled(days: number): string;
  /** The same, to be heard. */
  stalledFor(days: number): string;
  daysLeft(days: number): string;
  missing(criteria: number): string;
  readonly noNextStep: string;
  /** A next step on its chip; `step` may be ''. */
  due(step: string, overdueDays: number): string;
  later(step: string, day: string): string;
  undated(step: string): string;
  move(name: string): string;
  showMore(count: number): string;
  older(count: number): string;
  readonly emptyStage: string;
  readonly empty: string;
  readonly addDeal: string;
  readonly noMatch: string;
  noMatchFor(text: string): string;
  readonly clearFilter: string;
  doubtful(rows: number): string;
  readonly unnamed: string;
  moved(name: string, stage: string): string;
  changed(name: string): string;
  alsoWanted(labels: readonly string[]): string;
  added(name: string): string;
  undone(text: string): string;
}

export const PIPELINE_WORDS: Record<Language, PipelineWords> = {
  en: {
    unknownStage: 'Without a known stage',
    deals: (count) => (count === 1 ? '1 deal' : `${count} deals`),
    weighted: (amount) => `weighted ${amount}`,
    limit: (days) => `limit ${days} d`,
    followUps: ({ overdue, today, none, later }) =>
      `Overdue ${overdue}, due today ${today}, without next step ${none}, later ${later}`,
    stalledDeals: (count) => `${count} stalled`,
    only: {
      stalled: 'Stalled only',
      overdue: 'Overdue only',
      today: 'Due today only',
      none: 'Without next step only',
      later: 'Later only',
    },
    onlyIn: (what, stage) => `${what} in ${stage}`,
    showAll: 'Show all',
    inStage: (days) => `${days} d in stage`,
    stalled: (days) => `Stalled ${days} d`,
    stalledFor: (days) => `stalled ${days === 1 ? '1 day' : `${days} days`}`,
    daysLeft: (days) => `${days} d left`,
    missing: (criteria) =>
      criteria === 1 ? '1 criterion missing' : `${criteria} criteria missing`,
    noNextStep: 'No next step',
    due: (step, days) => `${step || 'Next step'} · ${days === 0 ? 'today' : `overdue ${days} d`}`,
    later: (step, day) => `${step || 'Next step'} · ${day}`,
    undated: (step) => `${step} · no date`,
    move: (name) => `Move ${name} to another stage`,
    showMore: (count) => `Show ${count} more`,
    older: (count) =>
      `${count === 1 ? '1 deal' : `${count} deals`} closed more than 30 days ago not shown.`,
    emptyStage: 'No deals in this stage.',
    empty: 'No deals yet. Add a row in the deals tab, or add a deal here.',
    addDeal: 'Add deal',
    noMatch: 'No deal matches the filter.',
    noMatchFor: (text) => `No deal matches “${text}”.`,
    clearFilter: 'Clear filter',
    doubtful: (rows) =>
      `${rows === 1 ? '1 row is' : `${rows} rows are`} not shown, because it is not clear which deal ${rows === 1 ? 'it holds' : 'they hold'}. Dealsheet → Check all deals lists ${rows === 1 ? 'it' : 'them'}.`,
    unnamed: 'Unnamed deal',
    moved: (name, stage) => `${name} moved to ${stage}`,
    changed: (name) => `${name} saved`,
    alsoWanted: (labels) => `Should also be filled in: ${labels.join(', ')}`,
    added: (name) => `${name} added`,
    undone: (text) => `Undone: ${text}`,
  },
  nb: {
    unknownStage: 'Uten kjent steg',
    deals: (count) => (count === 1 ? '1 sak' : `${count} saker`),
    weighted: (amount) => `vektet ${amount}`,
    limit: (days) => `grense ${days} d`,
    followUps: ({ overdue, today, none, later }) =>
      `Forfalt ${overdue}, frist i dag ${today}, mangler oppfølging ${none}, senere ${later}`,
    stalledDeals: (count) => `${count} står stille`,
    only: {
      stalled: 'Bare de som står stille',
      overdue: 'Bare forfalte',
      today: 'Bare frist i dag',
      none: 'Bare uten oppfølging',
      later: 'Bare senere',
    },
    onlyIn: (what, stage) => `${what} i ${stage}`,
    showAll: 'Vis alle',
    inStage: (days) => `${days} d i steget`,
    stalled: (days) => `Står stille ${days} d`,
    stalledFor: (days) => `står stille ${days === 1 ? '1 dag' : `${days} dager`}`,
    daysLeft: (days) => `${days} d igjen`,
    missing: (criteria) => (criteria === 1 ? '1 krav mangler' : `${criteria} krav mangler`),
    noNextStep: 'Mangler oppfølging',
    due: (step, days) =>
      `${step || 'Oppfølging'} · ${days === 0 ? 'frist i dag' : `forfalt ${days} d`}`,
    later: (step, day) => `${step || 'Oppfølging'} · ${day}`,
    undated: (step) => `${step} · uten dato`,
    move: (name) => `Flytt ${name} til et annet steg`,
    showMore: (count) => `Vis ${count} til`,
    older: (count) =>
      `${count === 1 ? '1 sak' : `${count} saker`} lukket for mer enn 30 dager siden vises ikke.`,
    emptyStage: 'Ingen saker i dette steget.',
    empty: 'Ingen saker ennå. Legg til en rad i fanen med salgsmuligheter, eller legg til her.',
    addDeal: 'Ny salgsmulighet',
    noMatch: 'Ingen saker passer filteret.',
    noMatchFor: (text) => `Ingen saker passer «${text}».`,
    clearFilter: 'Tøm filteret',
    doubtful: (rows) =>
      `${rows === 1 ? '1 rad' : `${rows} rader`} vises ikke, fordi det er uklart hvilken sak ${rows === 1 ? 'den' : 'de'} gjelder. Dealsheet → Kontroller alle salgsmuligheter lister ${rows === 1 ? 'den' : 'dem'} opp.`,
    unnamed: 'Sak uten navn',
    moved: (name, stage) => `${name} er flyttet til ${stage}`,
    changed: (name) => `${name} er lagret`,
    alsoWanted: (labels) => `Bør også fylles ut: ${labels.join(', ')}`,
    added: (name) => `${name} er lagt til`,
    undone: (text) => `Angret: ${text}`,
  },
};
