import type { World } from '../../apps-script/world';
import type { Language } from '../../language';
import type { PageAction } from '../state/page-action';
import type { PageState } from '../state/page-state';
import type { Store } from '../state/store';
import { PAGE_WORDS } from '../words/page-words';
import { rememberInterrupted, takeInterrupted } from './interrupted';
import { createWorkKeeper, type WorkKeeper } from './kept-work';
import { holdWork } from './one-tab';

type PageStore = Store<PageState, PageAction>;

/** Whether this tab keeps the work; one that loses it to another says so, and keeps nothing more. */
export async function keptHere(
  key: string,
  keeper: WorkKeeper,
  { dispatch }: PageStore,
): Promise<boolean> {
  const lose = () => {
    keeper.stop();
    dispatch({ type: 'kept elsewhere' });
  };
  const here = await holdWork(key, lose);
  if (!here) lose();
  return here;
}

/** Says which scripts ended with the page before this one, and watches for those that will. */
export function tellInterrupted({ state, dispatch }: PageStore, language: Language): void {
  const names = takeInterrupted().join(', ');
  if (names !== '') {
    const message = PAGE_WORDS[language].interrupted(names);
    // Ids above zero are those of the script's toasts.
    dispatch({ type: 'toast shown', toast: { id: 0, title: '', message, seconds: -1 } });
  }
  rememberInterrupted(() =>
    state()
      .executions.filter(({ state }) => state !== 'ended')
      .map(({ functionName }) => functionName),
  );
}

/** Keeps a spreadsheet as it changes; says once when the browser does not let it. */
export function keptSession(
  key: string,
  world: World,
  { dispatch }: PageStore,
  language: Language,
): WorkKeeper {
  let told = false;
  return createWorkKeeper(key, world.content, (error) => {
    if (told) return;
    told = true;
    const message = PAGE_WORDS[language].notSaved(
      error instanceof Error ? error.message : String(error),
    );
    dispatch({ type: 'gesture refused', message });
  });
}
