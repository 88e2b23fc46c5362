import { findControl, findHeading } from '../parts/find-control';

/** Key of a control of a deal's card. */
export const todayKey = (id: string, control: 'done' | 'tomorrow' | 'undo' | 'note' | 'date') =>
  `today:${id}:${control}`;

/** Puts the focus on a control of a deal's card once it is there. */
export function focusToday(id: string, control: Parameters<typeof todayKey>[1]): void {
  requestAnimationFrame(() => findControl(todayKey(id, control))?.focus());
}

/** Puts the focus on the first button of the next card, else of one before, else on the heading. */
export function focusNextCard(id: string): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];
  const at = cards.findIndex(({ dataset }) => dataset.card === id);
  const others = [...cards.slice(at + 1), ...cards.slice(0, Math.max(0, at)).reverse()];
  const buttons = others.map((card) => card.querySelector<HTMLElement>('[data-focus$=":done"]'));
  const next = buttons.find((button) => button !== null);
  const place = next ?? findHeading();
  place?.focus({ preventScroll: true });
  // Only once the card before it has become a line is it known where the next one stands.
  requestAnimationFrame(() => place?.scrollIntoView({ block: 'nearest' }));
}
