const PLACE = 'dealsheet-workbench interrupted';

/**
 * Remembers, when the page is left, what ran: a script ends with its page, unlike at Google.
 *
 * @param names functions that run or wait now
 */
export function rememberInterrupted(names: () => readonly string[]): void {
  window.addEventListener('pagehide', () => {
    if (names().length > 0) sessionStorage.setItem(PLACE, JSON.stringify(names()));
  });
}

/** What ran when this tab's page was left before; told once. */
export function takeInterrupted(): readonly string[] {
  const names = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  return names === null ? [] : (JSON.parse(names) as string[]);
}
