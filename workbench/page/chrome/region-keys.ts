import { useEffect } from 'preact/hooks';

/** Parts of the page in the order in which F6 goes through them; the toolbar lies in the grid's. */
const REGIONS = [
  '.menu-bar',
  '[data-u-comp="ribbon-toolbar"]',
  '.grid-place',
  '.sidebar',
  '.switches',
  '.floating',
  '.log-panel',
  '.toasts',
];
const GRID = '.grid-place';
const CONTROLS = 'button:not(:disabled), input, select, textarea, iframe, [tabindex="0"]';

/**
 * F6 leads to the next part of the page, Shift+F6 to the one before.
 *
 * @param focusGrid gives the keyboard to the grid; null until it is there
 */
export function useRegionKeys(focusGrid: (() => void) | null): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
      if (key !== 'F6' || ctrlKey || altKey || metaKey || !focusGrid) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopPropagation();
      const region = regionBeside(shiftKey ? -1 : 1);
      if (region === GRID) focusGrid();
      else controlIn(region)?.focus();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [focusGrid]);
}

/** The next of the parts that can be used now. */
function regionBeside(by: 1 | -1): string {
  const there = REGIONS.filter((region) => region === GRID || controlIn(region));
  const holding = there.filter((region) => document.activeElement?.closest(region));
  const own = holding.find((region) => region !== GRID) ?? GRID;
  return there[(there.indexOf(own) + by + there.length) % there.length] ?? GRID;
}

const controlIn = (region: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`:is(${region}) :is(${CONTROLS})`)].find(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  );
