/**
 * Small things kept for as long as the window is open, such as drafts and folded stages. A browser
 * may forbid it (partitioned or blocked storage): then nothing is kept.
 */
export function readKept(key: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Keeps a text; '' forgets it. */
export function keep(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, text);
  } catch {
    // Kept is a comfort; without it the page works as well.
  }
}

const PREFIX = 'dealsheet:';
