import { IConfigService, type Injector } from '@univerjs/core';

const KEY = 'dealsheet.spreadsheet-locale';

/** Says by which spreadsheet locale a Univer shows numbers, dates and booleans. */
export const setShownLocale = (injector: Injector, locale: string): void =>
  injector.get(IConfigService).setConfig(KEY, locale);

/** Google's name of the locale by which a Univer shows cells; `en_US` until one was said. */
export const shownLocale = (injector: Injector): string =>
  injector.get(IConfigService).getConfig<string>(KEY) ?? 'en_US';
