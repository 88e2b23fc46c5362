/** Pixels between a menu and the edge of the window. */
const EDGE = 4;

/**
 * Brings an open menu into the window: a sub-menu that runs off the right edge opens to the left of
 * its entry, or below it where there is no room on either side.
 */
export function fitMenu(list: HTMLElement): void {
  const { width, right } = list.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const entry = list.parentElement?.getBoundingClientRect();
  if (!entry || right <= room) return;
  const isInner = list.parentElement?.closest('.menu-list') !== null;
  if (isInner && entry.left >= width) {
    list.style.left = `${-width}px`;
    return;
  }
  if (isInner) list.style.top = '100%';
  list.style.left = `${Math.max(room - width - EDGE, 0) - entry.left}px`;
}
