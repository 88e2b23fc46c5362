import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { WorldContent } from '../../apps-script/world-content';

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
  const last = localStorage.getItem(lastKey(key));
  if (last === null) return (await get<WorldContent>(key, store())) ?? null;
  const content = JSON.parse(last) as WorldContent;
  await keepWork(key, content);
  return content;
}

/** Keeps a spreadsheet, in the place of what was kept under the key. */
export async function keepWork(key: string, content: WorldContent): Promise<void> {
  await set(key, content, store());
  localStorage.removeItem(lastKey(key));
}

/** Forgets what was kept under a key. */
export async function forgetWork(key: string): Promise<void> {
  localStorage.removeItem(lastKey(key));
  await del(key, store());
}

const lastKey = (key: string): string => `dealsheet-workbench ${key}`;

/**
 * Keeps what was not written before the page is left, at once: the database would be cut off. A
 * spreadsheet too large for this place (about 5 million characters) loses its last half second.
 */
function keepLast(key: string, content: WorldContent): void {
  try {
    localStorage.setItem(lastKey(key), JSON.stringify(content));
  } catch {
    localStorage.removeItem(lastKey(key));
  }
}

/** Keeps a spreadsheet again and again as it changes. */
export interface WorkKeeper {
  /** Something may have changed: it is kept soon. */
  changed(): void;
  /** From here on nothing is kept any more. */
  stop(): void;
}

/**
 * Keeps the work some time after each change, and when the page is left.
 *
 * @param onTrouble hears when the browser keeps nothing, such as for want of room
 */
export function createWorkKeeper(
  key: string,
  content: () => WorldContent,
  onTrouble: (error: unknown) => void,
): WorkKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changes = 0;
  let kept = 0;
  let stopped = false;
  const keep = async () => {
    const now = changes;
    try {
      await keepWork(key, content());
      kept = Math.max(kept, now);
    } catch (error) {
      onTrouble(error);
    }
  };
  const leave = () => {
    if (kept < changes) keepLast(key, content());
  };
  window.addEventListener('pagehide', leave);
  return {
    changed() {
      if (stopped) return;
      changes += 1;
      clearTimeout(timer);
      timer = setTimeout(keep, DELAY_MS);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      window.removeEventListener('pagehide', leave);
    },
  };
}
