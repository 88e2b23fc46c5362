/** Tabs the add-on knows by meaning, whatever they are called. */
export const TAB_KEYS = [
  'deals',
  'stages',
  'criteria',
  'settings',
  'activities',
  'archive',
  'forecast',
  'funnel',
  'check',
  'history',
] as const;

export type TabKey = (typeof TAB_KEYS)[number];
