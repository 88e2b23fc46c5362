import { useEffect, useRef } from 'preact/hooks';
import type { PageAction } from '../page-action';
import type { Activity, PageState } from '../page-state';
import type { StackFrame } from '../read-stack';
import type { ScriptHost } from '../script-page';
import { type Store, useStore } from '../store';
import { type Language, LanguageContext, useWords } from '../words/language';
import { MENU_WORDS } from '../words/menu-words';
import { BusyBar } from './busy-bar';
import { FatalPage } from './fatal-page';
import { LogPanel } from './log-panel';
import { OpenWindows } from './open-windows';
import { type MenuActions, pageMenus } from './page-menus';
import { Sidebar } from './sidebar';
import { type SwitchActions, SwitchesPanel } from './switches-panel';
import { TitleBar } from './title-bar';

/** What the page around the grid can do. */
export interface AppActions {
  readonly menus: MenuActions;
  readonly switches: SwitchActions;
  readonly host: ScriptHost;
  readStack(stack: string): Promise<readonly StackFrame[]>;
  /** Ends a script that runs; left out where that cannot be. */
  cancel?(activity: Activity): void;
  /** Whether there is a deal that the second user could edit. */
  hasDeals(): boolean;
  /** Clears everything without asking, when the page has failed. */
  startOver(): void;
}

interface AppProps {
  readonly store: Store<PageState, PageAction>;
  readonly language: Language;
  readonly actions: AppActions;
  /** Takes the element that the grid fills, once. */
  readonly onGrid: (container: HTMLElement) => void;
}

/** The whole page: the chrome with the grid's element in its middle. */
export function App({ language, ...props }: AppProps) {
  return (
    <LanguageContext.Provider value={language}>
      <Page {...props} />
    </LanguageContext.Provider>
  );
}

function Page({ store, actions, onGrid }: Omit<AppProps, 'language'>) {
  const state = useStore(store);
  const words = useWords(MENU_WORDS);
  const { dispatch } = store;
  if (state.fatal !== null) {
    return <FatalPage error={state.fatal} onStartOver={actions.startOver} />;
  }
  const { sidebar, controls } = state;
  return (
    <div class="page">
      <TitleBar fileName={state.fileName} menus={pageMenus(state, words, actions.menus)} />
      <main>
        <GridPlace onGrid={onGrid} />
        {sidebar && (
          <Sidebar
            page={sidebar}
            host={actions.host}
            onClose={() => dispatch({ type: 'page closed', id: sidebar.id })}
          />
        )}
        {state.panels.switches && (
          <SwitchesPanel
            controls={controls}
            hasDeals={actions.hasDeals()}
            actions={actions.switches}
            onClose={() => dispatch({ type: 'panel toggled', panel: 'switches' })}
          />
        )}
      </main>
      {state.panels.log && (
        <LogPanel
          executions={state.executions}
          readStack={actions.readStack}
          onClear={() => dispatch({ type: 'log cleared' })}
          onClose={() => dispatch({ type: 'panel toggled', panel: 'log' })}
        />
      )}
      <BusyBar activity={runningOf(state)} onCancel={actions.cancel} />
      <OpenWindows state={state} host={actions.host} dispatch={dispatch} />
    </div>
  );
}

/** What a person waits for; nothing while the script waits for them. */
const runningOf = ({ activities, questions }: PageState): Activity | undefined =>
  questions.length > 0 ? undefined : activities.at(-1);

/** The element that the grid fills; drawn once and then left alone. */
function GridPlace({ onGrid }: Pick<AppProps, 'onGrid'>) {
  const place = useRef<HTMLDivElement>(null);
  const take = useRef(onGrid);
  useEffect(() => {
    if (place.current) take.current(place.current);
  }, []);
  return <div class="grid" ref={place} />;
}
