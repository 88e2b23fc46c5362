import { isDeal } from '../pipeline/identity-row';
import { forecastTab } from '../tables/tabs/forecast-tab';
import type { Platform } from './platform';
import { updateTab } from './update-tab';

/** Menu "Update forecast": writes the Forecast tab. */
export function updateForecast(platform: Platform): void {
  updateTab(platform, 'forecast', ({ states, configuration }) => {
    const { settings, today } = configuration.rules;
    return forecastTab(states.map(({ deal }) => deal).filter(isDeal), settings, today);
  });
}
