import type { CallName, Calls } from '../../protocol/calls';
import { createFormats } from '../formats/formats';
import { COMMON_WORDS } from '../words/common-words';
import { PROBLEM_WORDS } from '../words/problem-words';
import { createDealAdder } from './add-deal';
import type { AppActions } from './app';
import { dealOf } from './app-state';
import { createDealChanger, type DealChanger } from './change-deal';
import { moveNeeds } from './move-needs';
import type { Page } from './page';
import type { PipelineReader } from './read-pipeline';
import { sayProblem } from './say-problem';
import { showToast } from './show-toast';
import { undo } from './undo';

/** Everything that views can do with a page. */
export function createActions(page: Page, reader: PipelineReader): AppActions {
  const { store, server } = page;
  const { dispatch } = store;
  const changer = createDealChanger(page);
  /** One after the other: asked twice, it takes back two changes. */
  let undone = Promise.resolve();
  let guard: ((goOn: () => void) => void) | null = null;
  const leave = (goOn: () => void): void => (guard ? guard(goOn) : goOn());
  return {
    show: (view) => leave(() => dispatch({ type: 'show', view })),
    openDeal: (id) => leave(() => dispatch({ type: 'open', id })),
    guard(ask) {
      guard = ask;
    },
    unsaved: (isUnsaved) => dispatch({ type: 'unsaved', isUnsaved }),
    closeDeal: () => dispatch({ type: 'open', id: null }),
    ask: (sheet) => dispatch({ type: 'ask', sheet }),
    filter: (change) => dispatch({ type: 'filter', change }),
    move: (id, stage) => move(page, changer, id, stage),
    change: changer.change,
    add: createDealAdder(page),
    async call(name, request) {
      const result = await server.call(name, request);
      if (result.ok && isWho(name, request)) dispatch({ type: 'who', who: request.who });
      return result;
    },
    refresh: () => void refresh(page, reader),
    readAgain: () => reader.refresh(true),
    undo(operation) {
      undone = undone.then(() => undo(page, changer, operation));
    },
    retry: changer.retry,
    closeToast: (id) => dispatch({ type: 'close toast', matches: (toast) => toast.id === id }),
    say: (text) => dispatch({ type: 'say', text }),
    openBoard: () => void openBoard(page),
    updateTab: server.command,
    showSelectedRow: () => void showSelectedRow(page, reader),
  };
}

/** Whom the user said they are is known from then on, without reading everything anew. */
const isWho = (
  name: CallName,
  _request: Calls[CallName]['request'],
): _request is Calls['sayWho']['request'] => name === 'sayWho';

function move({ store }: Page, changer: DealChanger, id: string, to: number): void {
  const state = store.state();
  const deal = dealOf(state, id);
  const stage = state.pipeline?.stages[to];
  if (!deal || !state.pipeline || !stage || deal.stage === to) return;
  const { must } = moveNeeds(state.pipeline, deal, to);
  const isAsked = state.pipeline.enforcement !== 'off' && must.length > 0;
  if (state.busy.has(id))
    store.dispatch({ type: 'say', text: COMMON_WORDS[state.language].saving });
  else if (stage.role === 'lost')
    store.dispatch({ type: 'ask', sheet: { kind: 'lost', id, stage: to } });
  else if (isAsked) store.dispatch({ type: 'ask', sheet: { kind: 'needs', id, stage: to } });
  else void changer.change(id, { stage: stage.name });
}

/** Reads everything anew because the user asked for it, and says when that is done. */
async function refresh({ store }: Page, reader: PipelineReader): Promise<void> {
  await reader.refresh(true);
  const { pipeline, problem, language, updatedAt, isRefreshing } = store.state();
  if (!pipeline || problem || updatedAt === null || isRefreshing) return;
  const { time } = createFormats({ ...pipeline, language });
  store.dispatch({ type: 'say', text: COMMON_WORDS[language].updated(time(updatedAt)) });
}

async function openBoard(page: Page): Promise<void> {
  const { server, store } = page;
  const result = await server.command('openBoard');
  if (result.ok) return;
  const text = PROBLEM_WORDS[store.state().language].cannotOpenBoard;
  showToast(page, text, { isProblem: true });
}

/** Opens the deal of the selected row; one that was added since the last reading is read first. */
async function showSelectedRow(page: Page, reader: PipelineReader): Promise<void> {
  const { server, store } = page;
  const selected = await server.call('readSelection', null);
  if (!selected.ok) return sayProblem(page, selected.problem);
  const id = selected.value;
  if (id !== null && !dealOf(store.state(), id)) await reader.refresh(false);
  if (id !== null && dealOf(store.state(), id)) return store.dispatch({ type: 'open', id });
  showToast(page, COMMON_WORDS[store.state().language].noDealSelected);
}
