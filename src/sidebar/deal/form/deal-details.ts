import { useCallback } from 'preact/hooks';
import type { Problem } from '../../../protocol/answer';
import type { DealDetail } from '../../../protocol/deal-detail';
import type { CallProblem } from '../../server/call-problem';
import { type AppActions, useActions } from '../../state/app';
import { createStore, useStore } from '../../state/store';

/** What was read of a deal besides its card. */
export interface DetailState {
  /** The last that was read; stays while it is read again. */
  readonly detail: DealDetail | null;
  /** Why it could not be read. */
  readonly problem: Problem | CallProblem | null;
  /** Mark of the deal for which it was asked last; '' = never. */
  readonly askedFor: string;
}

const NOT_READ: DetailState = { detail: null, problem: null, askedFor: '' };

const store = createStore<
  Readonly<Record<string, DetailState>>,
  { readonly id: string; readonly state: DetailState }
>((details, { id, state }) => ({ ...details, [id]: state }), {});

const reading = new Map<string, Promise<void>>();

/** The detail of a deal, and how to read it for a mark; what is being read is not asked for twice. */
export function useDealDetail(id: string): [DetailState, (mark: string) => Promise<void>] {
  const details = useStore(store);
  const { call } = useActions();
  const read = useCallback(
    (mark: string): Promise<void> => {
      const key = `${id} ${mark}`;
      const asked = reading.get(key) ?? readDetail(call, id, mark);
      reading.set(key, asked);
      return asked.finally(() => reading.delete(key));
    },
    [call, id],
  );
  return [details[id] ?? NOT_READ, read];
}

/** Reads a detail; an answer that comes after a newer question is left out. */
async function readDetail(call: AppActions['call'], id: string, mark: string): Promise<void> {
  const before = store.state()[id] ?? NOT_READ;
  store.dispatch({ id, state: { ...before, problem: null, askedFor: mark } });
  const result = await call('readDeal', { id });
  const now = store.state()[id] ?? NOT_READ;
  if (now.askedFor !== mark) return;
  const got = result.ok ? { detail: result.value } : { problem: result.problem };
  store.dispatch({ id, state: { ...now, ...got } });
}
