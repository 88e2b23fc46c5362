import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const FIELD = 'input, select, textarea';

/** What has to be looked at before a form can be sent: a field with an error, a conflict. */
export const FAULT = '[aria-invalid="true"], [data-focus^="conflict:"]';

/**
 * Puts the focus on the first thing of a kind in an element, a field if none is named, when `trigger`
 * becomes another value than 0.
 */
export function useFocusInside<E extends HTMLElement>(
  trigger: number,
  what = FIELD,
): RefObject<E | null> {
  const place = useRef<E>(null);
  useEffect(() => {
    if (trigger !== 0) place.current?.querySelector<HTMLElement>(what)?.focus();
  }, [trigger, what]);
  return place;
}
