import type { CallName } from '../../../src/protocol/calls';
import type { DealState, PipelineState } from '../../../src/protocol/pipeline-state';
import type { CallResult } from '../../../src/sidebar/server/call-problem';
import type { MenuCommand, Server } from '../../../src/sidebar/server/call-server';
import { initialState } from '../../../src/sidebar/state/app-state';
import { createActions } from '../../../src/sidebar/state/create-actions';
import type { Page } from '../../../src/sidebar/state/page';
import { createPipelineReader } from '../../../src/sidebar/state/read-pipeline';
import { reduceApp } from '../../../src/sidebar/state/reduce-app';
import { createStore } from '../../../src/sidebar/state/store';
import { pipelineState } from '../deal-states';

/** A call that waits for its answer. */
export interface Sent {
  readonly name: CallName | MenuCommand;
  readonly request: unknown;
  answer(result: CallResult<unknown>): Promise<void>;
}

/** Lets everything run that waits for nothing. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A page that shows these deals, whose calls the test answers. */
export function openFakePage(deals: readonly DealState[], parts: Partial<PipelineState> = {}) {
  const store = createStore(
    reduceApp,
    initialState({ language: 'en', who: 'Kari', isOnline: true }),
  );
  const sent: Sent[] = [];
  const pauses: number[] = [];
  const ask = (name: Sent['name'], request: unknown): Promise<CallResult<unknown>> =>
    new Promise((resolve) => {
      const answer = (result: CallResult<unknown>): Promise<void> => {
        resolve(result);
        return settle();
      };
      sent.push({ name, request, answer });
    });
  const page: Page = {
    server: { call: ask as Server['call'], command: ask as Server['command'] },
    store,
    now: () => 1_000,
    pause: (milliseconds) => Promise.resolve(void pauses.push(milliseconds)),
  };
  const reader = createPipelineReader(page);
  const actions = createActions(page, reader);
  store.dispatch({ type: 'loaded', pipeline: pipelineState(deals, parts), at: 0, sorts: true });
  const deal = (id = 'D-1') => store.state().pipeline?.deals.find((one) => one.id === id);
  const toast = () => store.state().toasts.slice(-1)[0];
  return { page, store, sent, pauses, reader, actions, deal, toast };
}
