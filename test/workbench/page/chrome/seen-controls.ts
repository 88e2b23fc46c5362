type Rgb = readonly [number, number, number];

/** Colours as the browser has computed them: `rgb(…)` or `rgba(…)`. */
function parts(color: string): { readonly rgb: Rgb; readonly alpha: number } {
  const [r = 0, g = 0, b = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return { rgb: [r, g, b], alpha };
}

/** What shines through down to the first opaque background; white if there is none. */
function backgroundOf(element: Element | null): Rgb {
  if (!element) return [255, 255, 255];
  const { rgb, alpha } = parts(getComputedStyle(element).backgroundColor);
  if (alpha === 1) return rgb;
  const below = backgroundOf(element.parentElement);
  const mixed = rgb.map((part, i) => part * alpha + (below[i] ?? 0) * (1 - alpha));
  return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0];
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** WCAG asks nothing of what cannot be used. */
const isDisabled = (element: Element): boolean =>
  element.matches(':disabled, [aria-disabled=true]') ||
  element.closest('label')?.querySelector(':disabled') != null;

/** Seen texts whose contrast is less, with their colours. */
export function contrastsBelow(root: Element, least: number): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = own.map(({ textContent }) => textContent?.trim()).join('');
    if (text === '' || !isSeen(element) || isDisabled(element)) return [];
    const { color } = getComputedStyle(element);
    const back = backgroundOf(element);
    const found = contrast(parts(color).rgb, back);
    return found < least ? [`${text}: ${color} on ${back} is ${found.toFixed(2)}`] : [];
  });
}

const CONTROLS = 'button, input, select, textarea, iframe, dialog, [role=dialog], [role=separator]';

/** Seen controls and windows that a screen reader could not name. */
export function namelessControls(root: Element): string[] {
  const nameless = (element: Element) => isSeen(element) && nameOf(element) === '';
  return [...root.querySelectorAll(CONTROLS)].filter(nameless).map(({ outerHTML }) => outerHTML);
}

function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels = 'labels' in element ? [...((element.labels as NodeList | null) ?? [])] : [];
  const sources = [
    element.getAttribute('aria-label'),
    ...by.map((id) => document.getElementById(id)?.textContent),
    ...labels.map(({ textContent }) => textContent),
    element.getAttribute('title'),
    element.tagName === 'BUTTON' ? element.textContent : '',
  ];
  return sources.find((source) => source?.trim())?.trim() ?? '';
}
