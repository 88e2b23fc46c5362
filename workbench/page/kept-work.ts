import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { WorldContent } from '../apps-script/world-content';

/** Work is written this long after the last change. */
const DELAY_MS = 400;

let opened: UseStore | null = null;

/** Opened once: what is written while the page is left has no time to wait for opening. */
function store(): UseStore {
  opened ??= createStore('dealsheet-workbench', 'work');
  return opened;
}

/** What was kept in this browser under a key; null if nothing was. */
export async function keptWork(key: string): Promise<WorldContent | null> {
  return (await get<WorldContent>(key, store())) ?? null;
}

/** Keeps a spreadsheet, in the place of what was kept under the key. */
export const keepWork = (key: string, content: WorldContent): Promise<void> =>
  set(key, content, store());

/** Forgets what was kept under a key. */
export const forgetWork = (key: string): Promise<void> => del(key, store());

/** Keeps a spreadsheet again and again as it changes. */
export interface WorkKeeper {
  /** Something may have changed: it is kept soon. */
  changed(): void;
  /** From here on nothing is kept any more. */
  stop(): void;
}

/**
 * Keeps the work some time after each change, and at once when the page is hidden or left.
 *
 * @param onTrouble hears when the browser keeps nothing, such as for want of room
 */
export function createWorkKeeper(
  key: string,
  content: () => WorldContent,
  onTrouble: (error: unknown) => void,
): WorkKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open = false;
  const keep = () => {
    clearTimeout(timer);
    if (!open) return;
    open = false;
    keepWork(key, content()).catch(onTrouble);
  };
  const leaving = () => document.visibilityState === 'hidden' && keep();
  document.addEventListener('visibilitychange', leaving);
  window.addEventListener('pagehide', keep);
  return {
    changed() {
      open = true;
      clearTimeout(timer);
      timer = setTimeout(keep, DELAY_MS);
    },
    stop() {
      open = false;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', leaving);
      window.removeEventListener('pagehide', keep);
    },
  };
}
