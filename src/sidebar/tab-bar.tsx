import { useApp } from './state/app';
import type { ViewName } from './state/app-state';
import { COMMON_WORDS } from './words/common-words';
import { useWords } from './words/use-words';

const VIEWS: readonly ViewName[] = ['pipeline', 'today', 'forecast', 'set-up'];

/** The way between the views; sticks to the upper edge. */
export function TabBar() {
  const { state, show } = useApp();
  const words = useWords(COMMON_WORDS);
  return (
    <nav class="tab-bar" aria-label={words.navigation}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={state.view === view ? 'page' : undefined}
          data-focus={`tab:${view}`}
          onClick={() => show(view)}
        >
          {words.views[view]}
        </button>
      ))}
    </nav>
  );
}
