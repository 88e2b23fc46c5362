/** The control of a key (`FocusKey`). */
export const findControl = (key: string): HTMLElement | null => find('data-focus', key);

/** The card of a deal, by the deal's ID. */
export const findCard = (id: string): HTMLElement | null => find('data-card', id);

/** The heading of the view that is shown. */
export const findHeading = (): HTMLElement | null => document.querySelector('[data-view-heading]');

const find = (attribute: string, value: string): HTMLElement | null =>
  document.querySelector(`[${attribute}="${CSS.escape(value)}"]`);
