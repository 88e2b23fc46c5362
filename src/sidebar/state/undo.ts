import { COMMON_WORDS } from '../words/common-words';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { type AppState, canUndo, type RecentChange } from './app-state';
import type { DealChanger } from './change-deal';
import type { Page } from './page';

/** Takes back a change, the last one if none is named; one that is being saved, once it is. */
export async function undo(
  { store }: Page,
  changer: DealChanger,
  operation = store.state().pending.slice(-1)[0]?.operation,
): Promise<void> {
  if (operation !== undefined) {
    store.dispatch({ type: 'close toast', matches: (toast) => toast.operation === operation });
    await changer.outcomeOf(operation);
  }
  const state = store.state();
  const change = changeToUndo(state, operation);
  if (!change?.undo) return;
  const text = change.text;
  if (canUndo(state, change)) {
    const done = PIPELINE_WORDS[state.language].undone(text);
    await changer.takeBack(change.id, change.undo, { done }, change.operation);
  } else {
    store.dispatch({ type: 'say', text: `${text}: ${COMMON_WORDS[state.language].changedSince}` });
  }
}

const changeToUndo = (
  { changes }: AppState,
  operation: string | undefined,
): RecentChange | undefined =>
  operation === undefined
    ? changes.find(({ undo, isUndone }) => undo !== null && !isUndone)
    : changes.find((change) => change.operation === operation);
