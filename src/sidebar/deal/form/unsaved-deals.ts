import { useMemo } from 'preact/hooks';
import { keep, readKept } from '../../state/kept';
import { createStore, useStore } from '../../state/store';
import type { UnsavedFields } from './unsaved-fields';

/** Fields of one deal on their way into the sheet. */
export interface UnsavedDeal {
  /** Typed and not sent. */
  readonly fields: UnsavedFields;
  /** Sent, and not read back yet. */
  readonly saving: UnsavedFields;
}

type Update = (before: UnsavedDeal) => UnsavedDeal;

/** By deal, so that nothing typed is lost by looking at something else. */
const store = createStore<
  Readonly<Record<string, UnsavedDeal>>,
  { readonly id: string; readonly update: Update }
>((deals, { id, update }) => ({ ...deals, [id]: update(deals[id] ?? restored(id)) }), {});

/** What is not saved of a deal, and the way to change it. */
export function useUnsavedDeal(id: string): [UnsavedDeal, (update: Update) => void] {
  const deals = useStore(store);
  const before = useMemo(() => store.state()[id] ?? restored(id), [id]);
  const update = (change: Update): void => {
    store.dispatch({ id, update: change });
    keepUnsaved(id);
  };
  return [deals[id] ?? before, update];
}

function keepUnsaved(id: string): void {
  const { fields, saving } = store.state()[id] ?? restored(id);
  const all = { ...saving, ...fields };
  keep(`fields:${id}`, Object.keys(all).length > 0 ? JSON.stringify(all) : '');
}

function restored(id: string): UnsavedDeal {
  return { fields: JSON.parse(readKept(`fields:${id}`) ?? '{}') as UnsavedFields, saving: {} };
}
