import type { LoggedExecution } from './logged-execution';
import type { MenuNode } from './menu-node';
import type {
  Activity,
  Controls,
  OpenPage,
  OpenQuestion,
  OpenToast,
  PageState,
  Panel,
} from './page-state';

/** What can happen to the page around the grid. */
export type PageAction =
  | { readonly type: 'file named'; readonly name: string }
  | { readonly type: 'menus changed'; readonly menus: readonly MenuNode[] }
  | { readonly type: 'question asked'; readonly question: OpenQuestion }
  | { readonly type: 'question answered'; readonly id: number }
  | { readonly type: 'toast shown'; readonly toast: OpenToast }
  | { readonly type: 'toast closed'; readonly id: number }
  | { readonly type: 'sidebar shown'; readonly page: OpenPage }
  | { readonly type: 'dialog shown'; readonly page: OpenPage }
  | { readonly type: 'page resized'; readonly id: number; readonly size: PageSize }
  | { readonly type: 'page closed'; readonly id: number }
  | { readonly type: 'gesture refused'; readonly message: string }
  | { readonly type: 'refusal read' }
  | { readonly type: 'execution changed'; readonly execution: LoggedExecution }
  | { readonly type: 'trouble met'; readonly execution: number; readonly message: string }
  | { readonly type: 'log cleared' }
  | { readonly type: 'activity begun'; readonly activity: Activity }
  | { readonly type: 'activity ended'; readonly id: string }
  | { readonly type: 'kept elsewhere' }
  | { readonly type: 'panel toggled'; readonly panel: Panel }
  | { readonly type: 'controls changed'; readonly change: Partial<Controls> };

/** Pixels; what is left out stays. */
export interface PageSize {
  readonly width?: number;
  readonly height?: number;
}

/** Older executions leave the log. */
const LONGEST_LOG = 500;

/** The page's state after something happened. */
export function reducePage(state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case 'file named':
      return { ...state, fileName: action.name };
    case 'menus changed':
      return { ...state, addonMenus: action.menus };
    case 'question asked':
      return { ...state, questions: [...state.questions, action.question] };
    case 'question answered':
      return { ...state, questions: without(state.questions, action.id) };
    case 'toast shown':
      return { ...state, toasts: [...state.toasts, action.toast] };
    case 'toast closed':
      return { ...state, toasts: without(state.toasts, action.id) };
    case 'sidebar shown':
      return { ...state, sidebar: action.page };
    case 'dialog shown':
      return { ...state, dialog: action.page };
    case 'page resized':
      return resized(state, action.id, action.size);
    case 'page closed':
      return pageClosed(state, action.id);
    case 'gesture refused':
      return { ...state, refusals: [...state.refusals, action.message] };
    case 'refusal read':
      return { ...state, refusals: state.refusals.slice(1) };
    case 'execution changed':
      return withExecution(state, action.execution);
    case 'trouble met':
      return { ...state, executions: withTrouble(state.executions, action) };
    case 'log cleared':
      return { ...state, executions: state.executions.filter(({ state }) => state !== 'ended') };
    case 'activity begun':
      return {
        ...state,
        activities: [...without(state.activities, action.activity.id), action.activity],
      };
    case 'activity ended':
      return { ...state, activities: without(state.activities, action.id) };
    case 'kept elsewhere':
      return { ...state, keptElsewhere: true };
    case 'panel toggled':
      return {
        ...state,
        panels: { ...state.panels, [action.panel]: !state.panels[action.panel] },
      };
    case 'controls changed':
      return { ...state, controls: { ...state.controls, ...action.change } };
  }
}

function without<T extends { readonly id: unknown }>(list: readonly T[], id: T['id']): T[] {
  return list.filter((entry) => entry.id !== id);
}

/** Sidebars keep their width: Google gives them no other. */
function resized(state: PageState, id: number, size: PageSize): PageState {
  if (state.dialog?.id !== id) return state;
  return { ...state, dialog: { ...state.dialog, ...size } };
}

/** A page that another has replaced closes nothing. */
function pageClosed(state: PageState, id: number): PageState {
  return {
    ...state,
    sidebar: state.sidebar?.id === id ? null : state.sidebar,
    dialog: state.dialog?.id === id ? null : state.dialog,
  };
}

/** With a script that has ended its questions go away, for nobody waits for the answers. */
function withExecution(state: PageState, execution: LoggedExecution): PageState {
  const executions = entered(state.executions, execution);
  if (execution.state !== 'ended') return { ...state, executions };
  const questions = state.questions.filter((question) => question.execution !== execution.id);
  return { ...state, executions, questions };
}

/** By start, the newest first: what was called while another ran stands above that one. */
function entered(
  log: readonly LoggedExecution[],
  execution: LoggedExecution,
): readonly LoggedExecution[] {
  const known = log.find(({ id }) => id === execution.id);
  const others = known ? log.filter((entry) => entry !== known) : log;
  const troubles = known?.troubles ?? [];
  return [{ ...execution, troubles }, ...others].sort(byStart).slice(0, LONGEST_LOG);
}

const byStart = (one: LoggedExecution, other: LoggedExecution): number =>
  other.startedAtMs - one.startedAtMs || other.id - one.id;

function withTrouble(
  log: readonly LoggedExecution[],
  { execution, message }: { readonly execution: number; readonly message: string },
): readonly LoggedExecution[] {
  return log.map((entry) =>
    entry.id === execution ? { ...entry, troubles: [...entry.troubles, message] } : entry,
  );
}
