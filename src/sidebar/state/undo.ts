import { COMMON_WORDS } from '../words/common-words';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { canUndo, type RecentChange } from './app-state';
import type { DealChanger } from './change-deal';
import type { Page } from './page';

/** Takes back a change, the last one if none is named; one that is being saved, once it is. */
export async function undo(
  page: Page,
  changer: DealChanger,
  operation: string | undefined,
): Promise<void> {
  const { store } = page;
  const awaited = operation ?? store.state().pending.slice(-1)[0]?.operation ?? '';
  store.dispatch({ type: 'close toast', matches: (toast) => toast.operation === awaited });
  const outcome = await changer.outcomeOf(awaited);
  if (outcome?.ok === false) return;
  const change = store
    .state()
    .changes.find((one) =>
      operation === undefined ? one.undo && !one.isUndone : one.operation === operation,
    );
  if (change) await takeBack(page, changer, change);
}

async function takeBack(
  { store }: Page,
  changer: DealChanger,
  change: RecentChange,
): Promise<void> {
  const state = store.state();
  store.dispatch({ type: 'close toast', matches: (toast) => toast.operation === change.operation });
  if (change.undo && canUndo(state, change)) {
    const done = PIPELINE_WORDS[state.language].undone(change.text);
    await changer.takeBack(change.id, change.undo, { done }, change.operation);
  } else if (!change.isUndone) {
    const text = `${change.text}: ${COMMON_WORDS[state.language].changedSince}`;
    store.dispatch({ type: 'say', text });
  }
}
