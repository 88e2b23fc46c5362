import { useId, useLayoutEffect } from 'preact/hooks';
import { createStore, useStore } from '../state/store';

/** Which bottom sheets are open, the last one on top. Nothing outside that one can be used or heard. */
const store = createStore<readonly string[], { readonly id: string; readonly isOpen: boolean }>(
  (open, { id, isOpen }) => (isOpen ? [...open, id] : open.filter((one) => one !== id)),
  [],
);

/** Name of the sheet on top; '' = none is open. */
export const useTopSheet = (): string => useStore(store).slice(-1)[0] ?? '';

/** Counts the component as an open sheet while it is shown; returns its name. */
export function useOpenSheet(): string {
  const id = useId();
  useLayoutEffect(() => {
    store.dispatch({ id, isOpen: true });
    return () => store.dispatch({ id, isOpen: false });
  }, [id]);
  return id;
}
