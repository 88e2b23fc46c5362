import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../language';
import type { ScriptHost } from '../script-pages/script-page';
import type { PageAction } from '../state/page-action';
import type { Activity, PageState } from '../state/page-state';
import type { StackFrame } from '../state/read-stack';
import { type Store, useStore } from '../state/store';
import { LanguageContext, useWords } from '../words/language';
import { MENU_WORDS } from '../words/menu-words';
import { BusyBar } from './busy-bar';
import { LogPanel } from './log-panel';
import { OpenWindows } from './open-windows';
import { type MenuActions, pageMenus } from './page-menus';
import { useRegionKeys } from './region-keys';
import { Sidebar } from './sidebar';
import { type SwitchActions, SwitchesPanel } from './switches-panel';
import { TabNotice } from './tab-notice';
import { TitleBar } from './title-bar';
import { Toasts } from './toasts';

/** What the page around the grid can do. */
export interface AppActions {
  readonly menus: MenuActions;
  readonly switches: SwitchActions;
  readonly host: ScriptHost;
  readStack(stack: string): Promise<readonly StackFrame[]>;
  /** Ends a script that runs. */
  cancel(activity: Activity): void;
  /** Goes on in this tab with the work that another tab has kept. */
  workHere(): void;
  /** Whether there is a deal that the second user could edit. */
  hasDeals(): boolean;
}

interface AppProps {
  readonly store: Store<PageState, PageAction>;
  readonly language: Language;
  /** Null until the spreadsheet is there. */
  readonly actions: AppActions | null;
  /** The element that the grid fills; not drawn here. */
  readonly grid: HTMLElement;
}

/** The whole page: the chrome with the grid's element in its middle. */
export function App({ language, ...props }: AppProps) {
  return (
    <LanguageContext.Provider value={language}>
      <Page {...props} />
    </LanguageContext.Provider>
  );
}

function Page({ store, actions, grid }: Omit<AppProps, 'language'>) {
  const state = useStore(store);
  const words = useWords(MENU_WORDS);
  useRegionKeys(actions?.host.focusEditor ?? null);
  return (
    <div class="page">
      <TitleBar
        fileName={state.fileName}
        menus={actions ? pageMenus(state, words, actions.menus) : []}
      />
      {state.keptElsewhere && actions && <TabNotice onWorkHere={actions.workHere} />}
      <main>
        <div class="grid-area">
          <GridPlace grid={grid} />
          <Toasts
            toasts={state.toasts}
            onClose={(id) => store.dispatch({ type: 'toast closed', id })}
          />
        </div>
        {actions && <SidePanels state={state} actions={actions} dispatch={store.dispatch} />}
      </main>
      {actions && <Below state={state} actions={actions} dispatch={store.dispatch} />}
    </div>
  );
}

interface PartProps {
  readonly state: PageState;
  readonly actions: AppActions;
  readonly dispatch: (action: PageAction) => void;
}

function SidePanels({ state: { sidebar, panels, controls }, actions, dispatch }: PartProps) {
  return (
    <>
      {sidebar && (
        <Sidebar
          page={sidebar}
          host={actions.host}
          onClose={() => dispatch({ type: 'page closed', id: sidebar.id })}
        />
      )}
      {panels.switches && (
        <SwitchesPanel
          controls={controls}
          hasDeals={actions.hasDeals()}
          actions={actions.switches}
          onClose={() => dispatch({ type: 'panel toggled', panel: 'switches' })}
        />
      )}
    </>
  );
}

/** The log below the grid, and what comes and goes over it. */
function Below({ state, actions, dispatch }: PartProps) {
  return (
    <>
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
    </>
  );
}

/** What a person waits for; nothing while the script waits for them. */
const runningOf = ({ activities, questions }: PageState): Activity | undefined =>
  questions.length > 0 ? undefined : activities.at(-1);

/** Holds the element of the grid, which is filled elsewhere. */
function GridPlace({ grid }: Pick<AppProps, 'grid'>) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => holder.current?.replaceChildren(grid), [grid]);
  return <div class="grid-place" ref={holder} />;
}
