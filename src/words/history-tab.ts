import type { Language } from '../pipeline/settings';
import type { EntryKind } from '../pipeline/trail';
import { shownDay } from './shown-day';

/** Words of the History tab. */
interface HistoryTabWords {
  readonly when: string;
  readonly who: string;
  readonly deal: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly how: string;
  readonly firstSeen: string;
  readonly waiver: (stage: string, field: string) => string;
  readonly kinds: Record<EntryKind, string>;
  /** The day a deal entered a stage, where it is not the day of recording. */
  readonly since: (day: string) => string;
}

export const HISTORY_TAB_WORDS: Record<Language, HistoryTabWords> = {
  en: {
    when: 'When',
    who: 'Who',
    deal: 'Deal',
    what: 'What',
    from: 'From',
    to: 'To',
    how: 'How',
    firstSeen: 'First seen',
    waiver: (stage, field) => `Waived for ${stage}: ${field}`,
    kinds: { 'first sight': 'first seen', seen: 'as it was edited', found: 'found later' },
    since: (day) => `, since ${day}`,
  },
  nb: {
    when: 'Når',
    who: 'Hvem',
    deal: 'Salgsmulighet',
    what: 'Hva',
    from: 'Fra',
    to: 'Til',
    how: 'Hvordan',
    firstSeen: 'Først sett',
    waiver: (stage, field) => `Frafalt for ${stage}: ${field}`,
    kinds: { 'first sight': 'først sett', seen: 'da den ble endret', found: 'funnet senere' },
    since: (day) => `, siden ${shownDay(day, 'nb')}`,
  },
};
