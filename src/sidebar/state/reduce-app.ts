import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import type { AppAction } from './app-action';
import { type AppState, MOST_RECENT, needsSetUp, type RecentChange, type Toast } from './app-state';
import { applyPending } from './apply-change';
import { orderDeals } from './order-deals';

/** The state after an action. What is shown is always the server's word with what is pending on top. */
export function reduceApp(state: AppState, action: AppAction): AppState {
  const next = reduce(state, action);
  const isShownNew = next.confirmed !== state.confirmed || next.pending !== state.pending;
  const shown = isShownNew ? withPending(next) : next;
  const saving = savingOf(shown);
  return saving === shown.saving ? shown : { ...shown, saving };
}

function reduce(state: AppState, action: AppAction): AppState {
  switch (action.type) {
    case 'loading':
      return { ...state, isRefreshing: true, touched: new Set() };
    case 'loaded':
      return loaded(state, action);
    case 'load failed':
      return loadFailed(state, action.problem);
    case 'slow':
      return { ...state, isSlow: action.isSlow };
    case 'online':
      return online(state, action.isOnline);
    case 'who':
      return said(state, action.who);
    case 'changing':
      return { ...state, pending: [...state.pending, action.pending] };
    case 'settled':
      return settled(state, action.operation, action.deal);
    case 'added':
      return withDeals(touch(state, action.deal.id), (deals) => [
        action.deal,
        ...deals.filter(({ id }) => id !== action.deal.id),
      ]);
    case 'gone':
      return gone(state, action.id);
    case 'remember':
      return { ...state, changes: [action.change, ...state.changes].slice(0, MOST_RECENT) };
    case 'undone':
      return { ...state, changes: undone(state.changes, action.operation, action.mark) };
    case 'show':
      return { ...state, view: action.view, openId: null, sheet: null };
    case 'open':
      return { ...state, openId: action.id };
    case 'ask':
      return { ...state, sheet: action.sheet };
    case 'filter':
      return { ...state, filter: { ...state.filter, ...action.change } };
    case 'toast':
      return withToast(state, action.toast);
    case 'close toast':
      return { ...state, toasts: state.toasts.filter((toast) => !action.matches(toast)) };
    case 'unsaved':
      return { ...state, isUnsaved: action.isUnsaved };
    case 'say':
      return {
        ...state,
        said: { text: action.text, count: state.said.count + 1, isUrgent: false },
      };
  }
}

/**
 * Takes over what the server has read. A deal that was changed here since the reading began is newer
 * than what was read.
 */
function loaded(
  state: AppState,
  { pipeline, at, sorts }: Extract<AppAction, { readonly type: 'loaded' }>,
): AppState {
  const newer = new Map(
    state.confirmed?.deals.filter(({ id }) => state.touched.has(id)).map((one) => [one.id, one]),
  );
  const read = pipeline.deals.filter(({ id }) => !newer.has(id));
  const before = sorts ? [] : (state.confirmed?.deals ?? []);
  const deals = orderDeals([...read, ...newer.values()], pipeline.today, before);
  return {
    ...state,
    confirmed: { ...pipeline, deals },
    language: pipeline.language,
    problem: null,
    isRefreshing: false,
    updatedAt: at,
  };
}

const loadFailed = (state: AppState, problem: AppState['problem']): AppState => ({
  ...state,
  problem,
  isRefreshing: false,
  confirmed: needsSetUp(problem) ? null : state.confirmed,
});

/** Back on the network, nothing is left to be said of its having been away. */
const online = (state: AppState, isOnline: boolean): AppState => ({
  ...state,
  isOnline,
  toasts: state.toasts.filter(({ operation }) => !isOnline || operation !== 'offline'),
});

const said = (state: AppState, who: string): AppState => ({
  ...state,
  who,
  confirmed: state.confirmed && { ...state.confirmed, who },
});

function settled(state: AppState, operation: string, deal: DealState | undefined): AppState {
  const rest = { ...state, pending: state.pending.filter((one) => one.operation !== operation) };
  if (!deal) return rest;
  return withDeals(touch(rest, deal.id), (deals) =>
    deals.map((one) => (one.id === deal.id ? deal : one)),
  );
}

function gone(state: AppState, id: string): AppState {
  const rest = withDeals(state, (deals) => deals.filter((deal) => deal.id !== id));
  return {
    ...rest,
    pending: state.pending.filter((one) => one.id !== id),
    openId: state.openId === id ? null : state.openId,
    sheet: state.sheet && 'id' in state.sheet && state.sheet.id === id ? null : state.sheet,
  };
}

/** Once a change is taken back, the one before it is the deal's last and can be taken back too. */
function undone(
  changes: readonly RecentChange[],
  operation: string,
  mark: string,
): readonly RecentChange[] {
  const taken = changes.find((change) => change.operation === operation);
  return changes.map((change) => {
    if (change === taken) return { ...change, isUndone: true };
    const isBefore = change.id === taken?.id && change.mark === taken.markBefore;
    return isBefore ? { ...change, mark } : change;
  });
}

const touch = (state: AppState, id: string): AppState => ({
  ...state,
  touched: new Set([...state.touched, id]),
});

function withDeals(
  state: AppState,
  change: (deals: PipelineState['deals']) => PipelineState['deals'],
): AppState {
  const { confirmed } = state;
  return confirmed
    ? { ...state, confirmed: { ...confirmed, deals: change(confirmed.deals) } }
    : state;
}

const withPending = (state: AppState): AppState => ({
  ...state,
  pipeline: applyPending(state.confirmed, state.pending),
  busy: new Set(state.pending.map(({ id }) => id)),
});

/** A toast takes the place of that about the same change, and is said; a problem at once. */
function withToast(state: AppState, toast: Omit<Toast, 'id'>): AppState {
  const others = state.toasts.filter(
    ({ operation }) => operation === '' || operation !== toast.operation,
  );
  const id = state.said.count + 1;
  return {
    ...state,
    toasts: [...others, { ...toast, id }].slice(-MOST_TOASTS),
    said: { text: [toast.text, ...toast.details].join(' '), count: id, isUrgent: toast.isProblem },
  };
}

const MOST_TOASTS = 3;

function savingOf({ pending, toasts, isUnsaved }: AppState): AppState['saving'] {
  if (pending.length > 0) return 'saving';
  if (toasts.some(({ action }) => action === 'retry')) return 'failed';
  return isUnsaved ? 'unsaved' : 'saved';
}
