import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Puts the focus on the first field of an element when `trigger` becomes another value than 0. */
export function useFocusInside<E extends HTMLElement>(trigger: number): RefObject<E | null> {
  const place = useRef<E>(null);
  useEffect(() => {
    if (trigger === 0) return;
    place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [trigger]);
  return place;
}
