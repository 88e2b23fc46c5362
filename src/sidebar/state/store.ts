import { useEffect, useState } from 'preact/hooks';

/** State with one way to change it. */
export interface Store<S, A> {
  state(): S;
  dispatch(action: A): void;
  /** Calls the listener after each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** A store whose state changes by a reducer only. */
export function createStore<S, A>(reduce: (state: S, action: A) => S, initial: S): Store<S, A> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    dispatch(action) {
      const next = reduce(current, action);
      if (next === current) return;
      current = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The state of a store; the component is drawn anew when it changes. */
export function useStore<S, A>(store: Store<S, A>): S {
  const [state, setState] = useState(() => store.state());
  useEffect(() => {
    setState(() => store.state());
    return store.subscribe(() => setState(() => store.state()));
  }, [store]);
  return state;
}
