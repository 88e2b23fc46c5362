import type { ExecutionRecord } from '../../apps-script/execution-record';
import type { Pauses, Question, Reply } from '../../apps-script/pause';
import type { WorldEvent } from '../../apps-script/world-event';
import type { Area } from '../../grid/grid';
import type { Language } from '../../language';
import type { LoggedExecution } from '../state/logged-execution';
import type { PageAction } from '../state/page-action';
import type { PageState } from '../state/page-state';
import type { Store } from '../state/store';
import { DIALOG_WORDS } from '../words/dialog-words';
import { createForesight } from './foresight';

/** What the world's events reach besides the store. */
export interface WatchedWorld {
  /** Name of the person at the page. */
  readonly owner: string;
  readonly language: Language;
  /** The menus of the script have changed. */
  onMenus(): void;
  /** A script shows another sheet. */
  onSheet(sheet: number): void;
  /** A script selects cells of the sheet in front. */
  onSelection(area: Area): void;
  onTabColor(sheet: number, color: string | null): void;
  /** When what the page shows has been drawn. */
  drawn(): Promise<void>;
  /** Whether there is so much that a script may take long. */
  isLarge(): boolean;
}

const SHOWN_TO_ONE: ReadonlySet<WorldEvent['kind']> = new Set([
  'toast',
  'sidebar',
  'dialog',
  'active sheet',
  'selection',
]);

/** Enters what happens in the world into the page's state. */
export function createWatch(
  store: Store<PageState, PageAction>,
  reach: WatchedWorld,
): (event: WorldEvent) => void {
  const { dispatch } = store;
  let ids = 0;
  let running: ExecutionRecord | null = null;
  const isLong = createForesight(reach.isLarge);
  return (event) => {
    if (event.kind === 'execution') running = event.record;
    // What a script shows, it shows to the person who has started it.
    const elsewhere = running !== null && running.user !== reach.owner;
    if (elsewhere && SHOWN_TO_ONE.has(event.kind)) return;
    switch (event.kind) {
      case 'toast':
        return dispatch({ type: 'toast shown', toast: { ...event.toast, id: ++ids } });
      case 'sidebar':
        return dispatch({ type: 'sidebar shown', page: { ...event.page, id: ++ids } });
      case 'dialog':
        return dispatch({ type: 'dialog shown', page: { ...event.page, id: ++ids } });
      case 'menus changed':
        return reach.onMenus();
      case 'refusal':
        return dispatch({ type: 'gesture refused', message: event.message });
      case 'active sheet':
        return reach.onSheet(event.sheet);
      case 'selection':
        return reach.onSelection(event.area);
      case 'tab color':
        return reach.onTabColor(event.sheet, event.color);
      case 'execution':
        return enterExecution(store, event.record, reach.drawn, isLong(event.record));
      case 'edit event lost':
        return countLostEvent(store);
      case 'trouble':
        return tellTrouble(store, reach.language, textOf(event.error), { id: ++ids, running });
      default:
        return;
    }
  };
}

function enterExecution(
  { state, dispatch }: Store<PageState, PageAction>,
  record: ExecutionRecord,
  drawn: () => Promise<void>,
  long: boolean,
): void {
  dispatch({ type: 'execution changed', execution: logged(record) });
  const id = `execution ${record.id}`;
  if (record.context === 'CUSTOM_FUNCTION') return;
  const { functionName: name, id: execution } = record;
  const activity = { id, kind: 'script', name, execution, long } as const;
  const end = () => dispatch({ type: 'activity ended', id });
  // To a person it runs until its results are seen.
  if (record.state !== 'ended') dispatch({ type: 'activity begun', activity });
  else if (record.ended) void record.ended.then(drawn).then(end);
  else end();
  // Planned failures are the first execution's that runs.
  if (record.state === 'running' && state().controls.failing > 0) {
    dispatch({ type: 'controls changed', change: { failing: 0 } });
  }
}

/**
 * An error of the workbench is no refusal: it is said beside what a person does, not in a window
 * that takes the keyboard, and stands with the execution that met it.
 */
function tellTrouble(
  { state, dispatch }: Store<PageState, PageAction>,
  language: Language,
  message: string,
  { id, running }: { readonly id: number; readonly running: ExecutionRecord | null },
): void {
  if (running) {
    const execution = running.id;
    dispatch({ type: 'trouble met', execution, message });
  }
  if (state().toasts.some((toast) => toast.message === message)) return;
  const title = DIALOG_WORDS[language].problem;
  dispatch({ type: 'toast shown', toast: { id, title, message, seconds: -1 } });
}

/** A copy as it is now. */
function logged({ error, ...record }: ExecutionRecord): LoggedExecution {
  const { id, functionName, context, user, startedAtMs, elapsedMs, state } = record;
  return {
    ...{ id, functionName, context, user, startedAtMs, elapsedMs, state },
    cancelled: record.cancelled ?? false,
    troubles: [],
    calls: [...record.calls],
    counters: { ...record.counters },
    log: [...record.log],
    // The stack is no enumerable property.
    ...(error ? { error: { name: error.name, message: error.message, ...stackOf(error) } } : {}),
  };
}

const stackOf = ({ stack }: { readonly stack?: string }) => (stack === undefined ? {} : { stack });

function countLostEvent({ state, dispatch }: Store<PageState, PageAction>): void {
  const { dropping } = state().controls;
  if (dropping > 0) dispatch({ type: 'controls changed', change: { dropping: dropping - 1 } });
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Lets a person answer the script's questions, and time pass.
 *
 * @param drawn when what the page shows has been drawn: while the script runs it stands still
 */
export function createPauses(
  { dispatch }: Store<PageState, PageAction>,
  drawn: () => Promise<void>,
): Pauses {
  let ids = 0;
  const ask = (question: Question, execution: number): Promise<Reply> =>
    new Promise((answer) => {
      dispatch({
        type: 'question asked',
        question: { ...question, id: ++ids, execution, answer },
      });
    });
  return async (pause, { id }) => {
    const reply = await (pause.kind === 'question'
      ? ask(pause.question, id)
      : after(pause.milliseconds));
    await drawn();
    return reply;
  };
}

const after = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
