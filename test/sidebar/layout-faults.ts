import { nameOf } from './element-name';

/** Least size of a target in CSS pixels (WCAG 2.5.8). */
const LEAST_TARGET = 24;

const TARGETS =
  'button, a[href], input, select, textarea, summary, [role=button], [role=link], [role=checkbox], [role=tab], [tabindex="0"]';

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/**
 * What is wider than the page, or scrolls sideways itself.
 *
 * @param allowed classes of what may scroll sideways within the page
 */
export function sidewaysFaults(allowed: readonly string[] = []): string[] {
  const width = document.documentElement.clientWidth;
  const scrollers = [...document.querySelectorAll('*')].filter(
    (element) =>
      isSeen(element) &&
      element.scrollWidth > element.clientWidth &&
      scrolls(element) &&
      !allowed.some((name) => element.classList.contains(name)),
  );
  const wide = document.documentElement.scrollWidth > width ? outermost(width) : [];
  return [
    ...wide.map((element) => `sticks out of ${width} px: ${nameOf(element)}`),
    ...scrollers.map((element) => `scrolls sideways: ${nameOf(element)}`),
  ];
}

const scrolls = (element: Element): boolean =>
  element.clientWidth > 0 && /^(?:auto|scroll)$/.test(getComputedStyle(element).overflowX);

const outermost = (width: number): Element[] => {
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => isSeen(element) && element.getBoundingClientRect().right > width + 0.5,
  );
  return wide.filter(
    (element) => !wide.some((other) => other !== element && other.contains(element)),
  );
};

/**
 * Targets smaller than WCAG 2.5.8 asks for. Its exceptions hold: one whose circle of 24 px touches no
 * other target, one in a sentence, and a native control that the browser sizes inside its label, whose
 * whole label is the target.
 */
export function targetFaults(): string[] {
  const targets = [...document.querySelectorAll(TARGETS)]
    .filter((element) => isSeen(element) && !isVisuallyHidden(element))
    .map((element) => ({ element, box: targetBox(element) }));
  return targets
    .filter(({ element, box }) => isSmall(box) && !isInSentence(element))
    .filter(({ element, box }) =>
      targets.some((other) => other.element !== element && isCrowded(box, other.box)),
    )
    .map(
      ({ element, box }) =>
        `${Math.round(box.width)}×${Math.round(box.height)}: ${nameOf(element)}`,
    );
}

/** A label that wraps its control is pressed as one with it. */
function targetBox(element: Element): DOMRect {
  const label = element.closest('label');
  return (element.matches('input') && label ? label : element).getBoundingClientRect();
}

const isSmall = ({ width, height }: DOMRect): boolean =>
  Math.min(width, height) < LEAST_TARGET - 0.1;

const isInSentence = (element: Element): boolean => {
  const { display } = getComputedStyle(element);
  const around = element.parentElement?.textContent?.trim() ?? '';
  return display === 'inline' && around.length > (element.textContent?.trim().length ?? 0);
};

/** Whether a circle of 24 px around the small one meets the other, or the other's own circle. */
function isCrowded(small: DOMRect, other: DOMRect): boolean {
  const [x, y] = [small.x + small.width / 2, small.y + small.height / 2];
  if (isSmall(other)) {
    const [ox, oy] = [other.x + other.width / 2, other.y + other.height / 2];
    return Math.hypot(x - ox, y - oy) < LEAST_TARGET;
  }
  const dx = Math.max(other.left - x, 0, x - other.right);
  const dy = Math.max(other.top - y, 0, y - other.bottom);
  return Math.hypot(dx, dy) < LEAST_TARGET / 2;
}

/** For screen readers only: clipped to a pixel. */
const isVisuallyHidden = (element: Element): boolean => {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const { clipPath, clip, position } = getComputedStyle(one);
    const { width, height } = one.getBoundingClientRect();
    const isClipped = clipPath !== 'none' || clip !== 'auto';
    if (position === 'absolute' && isClipped && width <= 8 && height <= 8) return true;
  }
  return false;
};

/**
 * Texts that are cut off and whose full form cannot be had: no title or label holds it, and nothing
 * can be opened there that shows it.
 */
export function cutTextFaults(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => isSeen(element) && hasOwnText(element) && !isVisuallyHidden(element))
    .filter((element) => isCut(element) && !isReachable(element))
    .map((element) => `cut: ${nameOf(element)}`);
}

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some(
    ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
  );

/** Wider or higher than it, or than the nearest around it that hides what sticks out. */
function isCut(element: Element): boolean {
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(one);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = one;
    if (/hidden|clip/.test(overflowX) && scrollWidth > clientWidth + 1)
      return sticksOut(element, one);
    if (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 1) {
      return sticksOut(element, one);
    }
  }
  return false;
}

function sticksOut(element: Element, frame: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  const [text, box] = [range.getBoundingClientRect(), frame.getBoundingClientRect()];
  return text.right > box.right + 1 || text.bottom > box.bottom + 1 || text.left < box.left - 1;
}

const isReachable = (element: Element): boolean => {
  const text = element.textContent?.trim() ?? '';
  const titled = element.closest('[title], [aria-label]');
  const full = `${titled?.getAttribute('title') ?? ''} ${titled?.getAttribute('aria-label') ?? ''}`;
  return full.includes(text) || element.closest('button, a[href], summary') !== null;
};
