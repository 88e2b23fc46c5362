import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { day } from '../../pipeline/day';
import { createFormats } from '../formats/formats';
import { FormatsContext } from '../formats/use-formats';
import { LanguageContext } from '../words/use-words';
import { ActionsContext, type AppActions, StateContext } from './app';
import type { AppAction } from './app-action';
import type { AppState } from './app-state';
import { type Store, useStore } from './store';

export interface AppProviderProps {
  readonly store: Store<AppState, AppAction>;
  readonly actions: AppActions;
  readonly children: ComponentChildren;
}

/** Hands state, actions, language and formats to everything inside. */
export function AppProvider({ store, actions, children }: AppProviderProps) {
  const state = useStore(store);
  const { language, pipeline } = state;
  const { locale = language, currency = '', today = day('2000-01-01') } = pipeline ?? {};
  const formats = useMemo(
    () => createFormats({ language, locale, currency, today }),
    [language, locale, currency, today],
  );
  return (
    <ActionsContext.Provider value={actions}>
      <StateContext.Provider value={state}>
        <LanguageContext.Provider value={language}>
          <FormatsContext.Provider value={formats}>{children}</FormatsContext.Provider>
        </LanguageContext.Provider>
      </StateContext.Provider>
    </ActionsContext.Provider>
  );
}
