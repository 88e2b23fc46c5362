import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useActions } from '../../state/app';

const FIELD = 'input, select, textarea';

/** What has to be looked at before a form can be sent: a field with an error, a conflict. */
export const FAULT = '[aria-invalid="true"], [data-focus^="conflict:"]';

/**
 * Puts the focus on the first thing of a kind in an element, a field if none is named, when `trigger`
 * becomes another value than 0. A fault that has it already is said, for screen readers would not say
 * it again.
 */
export function useFocusInside<E extends HTMLElement>(
  trigger: number,
  what = FIELD,
): RefObject<E | null> {
  const place = useRef<E>(null);
  const { say } = useActions();
  useEffect(() => {
    const first = trigger !== 0 && place.current?.querySelector<HTMLElement>(what);
    if (first && first === document.activeElement) say(faultAt(first));
    else if (first) first.focus();
  }, [trigger, what, say]);
  return place;
}

const faultAt = (control: Element): string =>
  control.closest('.field, .conflict-box')?.querySelector('.field-error, p')?.textContent ?? '';
