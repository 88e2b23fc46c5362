import type { ActivityKind } from '../pipeline/activity';
import type { Language } from '../pipeline/settings';

/** Columns of the Activities tab, in order; `operation` is hidden. */
export const ACTIVITIES_COLUMNS = [
  'when',
  'who',
  'dealId',
  'deal',
  'kind',
  'note',
  'operation',
] as const;

export type ActivitiesColumn = (typeof ACTIVITIES_COLUMNS)[number];

export const ACTIVITIES_HEADERS: Record<Language, Record<ActivitiesColumn, string>> = {
  en: {
    when: 'When',
    who: 'Who',
    dealId: 'Deal ID',
    deal: 'Deal',
    kind: 'Kind',
    note: 'Note',
    operation: 'Operation',
  },
  nb: {
    when: 'Når',
    who: 'Hvem',
    dealId: 'Saks-ID',
    deal: 'Salgsmulighet',
    kind: 'Type',
    note: 'Notat',
    operation: 'Operasjon',
  },
};

/** Kinds of activities; of texts separated by `|` the first is written, all are understood. */
export const ACTIVITY_KIND_NAMES: Record<Language, Record<ActivityKind, string>> = {
  en: { call: 'Call|Phone call', meeting: 'Meeting', email: 'Email|E-mail', note: 'Note' },
  nb: {
    call: 'Telefonsamtale|Samtale|Ring',
    meeting: 'Møte',
    email: 'E-post|Epost',
    note: 'Notat',
  },
};
