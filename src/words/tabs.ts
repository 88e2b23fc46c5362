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
