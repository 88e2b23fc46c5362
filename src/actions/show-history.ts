import { dealTrails } from '../pipeline/deal-trails';
import { historyTab } from '../tables/tabs/history-tab';
import type { Platform } from './platform';
import { updateTab } from './update-tab';

/** Menu "Show history": writes the History tab. */
export function showHistory(platform: Platform): void {
  updateTab(platform, 'history', ({ states, archive, configuration }) =>
    historyTab(dealTrails(states, archive), configuration.rules.settings.language),
  );
}
