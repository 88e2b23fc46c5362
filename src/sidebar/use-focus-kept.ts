import { useLayoutEffect, useRef } from 'preact/hooks';
import { findCard, findControl, findHeading } from './parts/find-control';

/** Where the focus was, and where it goes if that is gone. */
interface Place {
  readonly element: HTMLElement;
  readonly key: string | undefined;
  /** The card it was in, then those after it, then those before it, by IDs of their deals. */
  readonly cards: readonly string[];
}

/**
 * Sees to it that the focus is never lost: when what had it disappears from the page, it goes to the
 * control of the same key, even a folded one, else to the next card, else to the view's heading. From
 * a dialog or a note it goes back to where it was before, or to that place's successor; while a dialog
 * is open, to its first button.
 */
export function useFocusKept(): void {
  const focused = useRef<HTMLElement | null>(null);
  const place = useRef<Place | null>(null);
  const recover = useRef((): void => {
    if (!focused.current || focused.current.isConnected || isFocusSomewhere()) return;
    const next = firstInDialog() ?? (place.current && successor(place.current));
    next?.focus();
  }).current;
  useLayoutEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      focused.current = target;
      if (!target.closest('dialog, .toast')) place.current = placeOf(target);
    };
    // What views redraw by themselves; those that put the focus somewhere do so before.
    const observer = new MutationObserver(() => {
      requestAnimationFrame(() => setTimeout(recover));
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, [recover]);
  useLayoutEffect(recover);
}

/** Puts the focus on the view's heading whenever the view becomes another one. */
export function useHeadingFocused(view: string, isReady: boolean): void {
  const shown = useRef(view);
  useLayoutEffect(() => {
    if (!isReady || shown.current === view) return;
    shown.current = view;
    findHeading()?.focus();
  }, [view, isReady]);
}

/** Puts the focus on a control by its key; false if there is none. */
export function focusKey(key: string): boolean {
  const element = findControl(key);
  element?.focus();
  return element !== null;
}

const isFocusSomewhere = (): boolean =>
  document.activeElement !== null && document.activeElement !== document.body;

function placeOf(element: HTMLElement): Place {
  const key = element.dataset.focus;
  const card = element.closest<HTMLElement>('[data-card]')?.dataset.card;
  if (card === undefined) return { element, key, cards: [] };
  const all = [...document.querySelectorAll<HTMLElement>('[data-card]')].flatMap(
    ({ dataset }) => dataset.card ?? [],
  );
  const at = all.indexOf(card);
  return { element, key, cards: [...all.slice(at), ...all.slice(0, at).reverse()] };
}

function successor({ element, key, cards }: Place): HTMLElement | null {
  if (element.isConnected) return element;
  const same = key === undefined ? null : findControl(key);
  if (same) return unfolded(same);
  for (const id of cards) {
    const button = findCard(id)?.querySelector<HTMLElement>('button');
    if (button) return button;
  }
  return findHeading();
}

function unfolded(element: HTMLElement): HTMLElement {
  const folded = element.closest('details');
  if (folded) folded.open = true;
  return element;
}

const firstInDialog = (): HTMLElement | null => document.querySelector('dialog:modal button');
