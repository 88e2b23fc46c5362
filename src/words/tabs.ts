import type { Language } from '../pipeline/settings';
import type { TabKey } from '../pipeline/tab-key';

/** Names of the add-on's tabs. */
export const TAB_NAMES: Record<Language, Record<TabKey, string>> = {
  en: {
    deals: 'Deals',
    stages: 'Stages',
    criteria: 'Criteria',
    settings: 'Settings',
    activities: 'Activities',
    archive: 'Archive',
    forecast: 'Forecast',
    funnel: 'Funnel',
    check: 'Check',
    history: 'History',
  },
  nb: {
    deals: 'Salgsmuligheter',
    stages: 'Steg',
    criteria: 'Krav',
    settings: 'Innstillinger',
    activities: 'Aktiviteter',
    archive: 'Arkiv',
    forecast: 'Prognose',
    funnel: 'Salgstrakt',
    check: 'Kontroll',
    history: 'Historikk',
  },
};

/** Columns of the Stages tab, in order; `recorded` is hidden. */
export type StagesColumn =
  | 'stage'
  | 'role'
  | 'probability'
  | 'maxDays'
  | 'mayStartHere'
  | 'alsoCalled'
  | 'recorded';

export const STAGES_HEADERS: Record<Language, Record<StagesColumn, string>> = {
  en: {
    stage: 'Stage',
    role: 'Role',
    probability: 'Probability',
    maxDays: 'Max days',
    mayStartHere: 'May start here',
    alsoCalled: 'Also called',
    recorded: 'Recorded name',
  },
  nb: {
    stage: 'Steg',
    role: 'Rolle',
    probability: 'Sannsynlighet',
    maxDays: 'Maks dager',
    mayStartHere: 'Kan starte her',
    alsoCalled: 'Også kalt',
    recorded: 'Registrert navn',
  },
};

/** Columns of the Criteria tab, in order; `key` is hidden. */
export type CriteriaColumn = 'stage' | 'field' | 'test' | 'value' | 'level' | 'advice' | 'key';

export const CRITERIA_HEADERS: Record<Language, Record<CriteriaColumn, string>> = {
  en: {
    stage: 'Stage',
    field: 'Field',
    test: 'Test',
    value: 'Value',
    level: 'Level',
    advice: 'What to do',
    key: 'Key',
  },
  nb: {
    stage: 'Steg',
    field: 'Felt',
    test: 'Test',
    value: 'Verdi',
    level: 'Nivå',
    advice: 'Hva må gjøres',
    key: 'Nøkkel',
  },
};

/** Columns of the Settings tab, in order. */
export type SettingsColumn = 'setting' | 'value' | 'about';

export const SETTINGS_HEADERS: Record<Language, Record<SettingsColumn, string>> = {
  en: { setting: 'Setting', value: 'Value', about: 'What it means' },
  nb: { setting: 'Innstilling', value: 'Verdi', about: 'Hva den betyr' },
};
