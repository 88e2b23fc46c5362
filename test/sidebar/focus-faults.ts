import { nameOf } from './element-name';

/** '' while some control has the focus, else what is wrong. */
export function lostFocus(): string {
  const { activeElement } = document;
  return activeElement && activeElement !== document.body ? '' : 'The focus is on nothing.';
}

/**
 * What is wrong with how the focus of the keyboard is seen: it has no outline, or something lies
 * over what has it (WCAG 2.4.7, 2.4.11). Shadows do not count: forced colours take them away.
 */
export function focusFaults(): string[] {
  const { activeElement: focused } = document;
  if (!focused || focused === document.body) return [];
  return [...outlineFault(focused), ...coverFault(focused)];
}

function outlineFault(focused: Element): string[] {
  const seen = [focused, focused.closest('label')].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  });
  return seen ? [] : [`no outline: ${nameOf(focused)}`];
}

function coverFault(focused: Element): string[] {
  const { left, top, width, height } = focused.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((across) =>
    [0.1, 0.5, 0.9].map((down) => [left + width * across, top + height * down] as const),
  );
  const isSeen = ([x, y]: readonly [number, number]) => {
    const above = document.elementFromPoint(x, y);
    return above !== null && (focused.contains(above) || above.contains(focused));
  };
  return points.some(isSeen) ? [] : [`hidden: ${nameOf(focused)}`];
}

/** Name of what has the focus. */
export const focusedName = (): string =>
  document.activeElement ? nameOf(document.activeElement) : '';
