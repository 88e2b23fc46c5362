/**
 * Small things kept for as long as the window is open, such as drafts and folded stages. Where a
 * browser forbids it (partitioned or blocked storage), for as long as the page is.
 */
export function readKept(key: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + key);
  } catch {
    return inPage.get(key) ?? null;
  }
}

/** Keeps a text; '' forgets it. */
export function keep(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, text);
  } catch {
    if (text === '') inPage.delete(key);
    else inPage.set(key, text);
  }
}

const PREFIX = 'dealsheet:';

const inPage = new Map<string, string>();
