import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** When what has the focus disappears from an element, its heading gets the focus. */
export function useFocusStays(place: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const element = place.current;
    const remember = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : null;
    };
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, [place]);
  useLayoutEffect(() => {
    const isLost = last.current?.isConnected === false;
    if (!isLost || document.activeElement !== document.body) return;
    last.current = null;
    place.current?.querySelector<HTMLElement>('[data-view-heading]')?.focus();
  });
}
