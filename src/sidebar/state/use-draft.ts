import { useState } from 'preact/hooks';
import { keep, readKept } from './kept';

/** A text that survives the sidebar's being closed until it is saved. */
export interface Draft {
  readonly text: string;
  /** Whether it was typed before and is shown again. */
  readonly isRestored: boolean;
  set(text: string): void;
  clear(): void;
}

/** The draft of a key such as `note:D-17`; `start` stands there while nothing was typed. */
export function useDraft(key: string, start = ''): Draft {
  const [typed, setTyped] = useState(() => ({ key, ...restored(key, start) }));
  const now = typed.key === key ? typed : { key, ...restored(key, start) };
  const set = (text: string): void => {
    keep(key, text === start ? '' : text);
    setTyped({ key, text, isRestored: false });
  };
  return { text: now.text, isRestored: now.isRestored, set, clear: () => set(start) };
}

function restored(key: string, start: string): { text: string; isRestored: boolean } {
  const kept = readKept(key);
  return { text: kept ?? start, isRestored: kept !== null };
}
