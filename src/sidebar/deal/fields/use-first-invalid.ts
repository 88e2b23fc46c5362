import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Puts the focus on what has to be looked at first, whenever the count changes: a field, a conflict. */
export function useFirstInvalid<E extends HTMLElement>(complaints: number): RefObject<E | null> {
  const place = useRef<E>(null);
  useEffect(() => {
    if (complaints === 0) return;
    place.current
      ?.querySelector<HTMLElement>('[aria-invalid="true"], [data-focus^="conflict:"]')
      ?.focus();
  }, [complaints]);
  return place;
}
