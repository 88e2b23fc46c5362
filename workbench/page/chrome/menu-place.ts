import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type MenuPlace, NOWHERE } from './move-in-menu';

interface Bar {
  readonly current: HTMLElement | null;
}

/** Where a person is in the menus, with the focus there and afterwards where it was before. */
export function useMenuPlace(bar: Bar) {
  const before = useRef<Element | null>(null);
  const now = useRef(NOWHERE);
  const [place, show] = useState(NOWHERE);
  const set = useCallback((next: MenuPlace) => {
    now.current = next;
    show(next);
  }, []);
  useLayoutEffect(() => focusEntry(bar.current, place), [bar, place]);
  const isOpen = place.open > 0;
  useEffect(
    () => (isOpen ? whenElsewhere(bar, () => set(NOWHERE)) : undefined),
    [bar, isOpen, set],
  );

  const leave = () => {
    set(NOWHERE);
    giveBack(before.current);
  };
  const remember = (element: EventTarget | null) => {
    if (element instanceof Element && !bar.current?.contains(element)) before.current = element;
  };
  return {
    place,
    leave,
    go(next: MenuPlace) {
      if (next.path.length === 0) return leave();
      focusEntry(bar.current, next);
      set(next);
    },
    onPointerDown: () => remember(document.activeElement),
    onFocusIn({ target, relatedTarget }: FocusEvent) {
      remember(relatedTarget);
      const path = pathOf(target as HTMLElement);
      if (now.current.path.length === 0 && path.length === 1) set({ path, open: 0 });
    },
    onFocusOut({ relatedTarget }: FocusEvent) {
      if (bar.current?.contains(relatedTarget as Node | null)) return;
      remember(relatedTarget);
      if (now.current.open === 0) set(NOWHERE);
      // Nobody pressed anything: a menu that goes away took the focus with it, or something else on
      // the page wanted it, such as a grid that has just opened.
      else setTimeout(() => focusEntry(bar.current, now.current));
    },
  };
}

/** Calls when something else is pressed, or the page loses the focus to a frame or a program. */
function whenElsewhere(bar: Bar, run: () => void): () => void {
  const press = ({ target }: PointerEvent) => bar.current?.contains(target as Node) || run();
  document.addEventListener('pointerdown', press, true);
  window.addEventListener('blur', run);
  return () => {
    document.removeEventListener('pointerdown', press, true);
    window.removeEventListener('blur', run);
  };
}

const pathOf = (element: HTMLElement): number[] =>
  (element.dataset.path ?? '').split('-').filter(Boolean).map(Number);

/** Gives the focus to the entry of the place, or to the nearest above it that is shown. */
function focusEntry(bar: HTMLElement | null, { path }: MenuPlace): void {
  if (path.length === 0) return;
  const entry = bar?.querySelector<HTMLElement>(`[data-path="${path.join('-')}"]`);
  if (entry) entry.focus();
  else focusEntry(bar, { path: path.slice(0, -1), open: 0 });
}

function giveBack(before: Element | null): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
