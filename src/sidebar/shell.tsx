import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Board } from './board/board';
import { Sheets } from './deal/sheets/sheets';
import { DealView } from './deal/view/deal-view';
import { FilterLine } from './filter-line';
import { Footer } from './footer';
import { ForecastView } from './forecast/forecast-view';
import { Freshness } from './freshness';
import { Said } from './parts/said';
import { Toasts } from './parts/toasts';
import { useSaid } from './parts/use-said';
import { ViewHeading } from './parts/view-heading';
import { PipelineView } from './pipeline/pipeline-view';
import { SetUpView } from './set-up/set-up-view';
import { WhoQuestion } from './set-up/who-question';
import { useApp } from './state/app';
import { isWaiting, needsSetUp, type ViewName } from './state/app-state';
import { StateNotice } from './state-notice';
import { TabBar } from './tab-bar';
import { TodayView } from './today/today-view';
import { focusKey, useFocusKept, useHeadingFocused } from './use-focus-kept';
import { COMMON_WORDS } from './words/common-words';
import { PROBLEM_WORDS } from './words/problem-words';
import { useWords } from './words/use-words';
import './styles/shell.css';

const VIEWS = {
  pipeline: PipelineView,
  today: TodayView,
  forecast: ForecastView,
  'set-up': SetUpView,
};

/** Views of deals; a forecast is that of the whole team. */
const FILTERED: ReadonlySet<ViewName> = new Set(['pipeline', 'today']);

/** The frame around the views of the sidebar, or around the board. */
export function Shell({ isBoard }: { readonly isBoard: boolean }) {
  const { state } = useApp();
  const { language, openId, view } = state;
  const shown = openId ?? view;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useSaid(state.isSlow ? PROBLEM_WORDS[language].slow : '');
  useUndoKey();
  useFocusKept();
  useHeadingFocused(openId === null ? shown : `deal:${openId}`, !isWaiting(state));
  usePlaceKept(openId);
  return (
    <>
      <div class="top-bar">
        {!isBoard && <TabBar />}
        {state.pipeline && openId === null && (isBoard || FILTERED.has(view)) && <FilterLine />}
      </div>
      <main class={isBoard ? 'main board-main' : 'main'}>
        <StateNotice />
        <Content isBoard={isBoard} />
        {!isBoard && <Freshness />}
      </main>
      <Toasts />
      <Footer hasBoard={!isBoard} />
      <Sheets />
      <Said />
    </>
  );
}

/** The deal that is open, or the view; its heading alone before there is something to show. */
function Content({ isBoard }: { readonly isBoard: boolean }) {
  const { pipeline, problem, openId, view } = useApp().state;
  const words = useWords(COMMON_WORDS);
  const View = isBoard ? Board : VIEWS[view];
  if (pipeline === null) {
    if (!isBoard && view === 'set-up' && needsSetUp(problem)) return <SetUpView />;
    return <ViewHeading isHidden>{words.views[isBoard ? 'board' : view]}</ViewHeading>;
  }
  return (
    <>
      {pipeline.who === '' && openId === null && FILTERED.has(view) && <WhoQuestion />}
      {openId === null ? <View /> : <DealView key={openId} />}
    </>
  );
}

/** Ctrl+Z or ⌘Z takes back the last change, unless a text is being typed. */
function useUndoKey(): void {
  const { undo } = useApp();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.closest(TYPED_INTO);
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.shiftKey || isTyping) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo]);
}

const TYPED_INTO = 'input, textarea, select, [contenteditable]';

/** Comes back from a deal to the same place, with the focus on its card. */
function usePlaceKept(openId: string | null): void {
  const left = useRef<{ readonly id: string; readonly top: number } | null>(null);
  const before = useRef<number>(0);
  if (openId === null) before.current = window.scrollY;
  useLayoutEffect(() => {
    if (openId !== null) {
      left.current = { id: openId, top: before.current };
      window.scrollTo(0, 0);
    } else if (left.current !== null) {
      const { id, top } = left.current;
      left.current = null;
      window.scrollTo(0, top);
      focusKey(`card:${id}`);
    }
  }, [openId]);
}
