import type { Rectangle } from './cell-rectangle';

/** Puts a card to the right of a cell, or to its left where there is no room, inside an element. */
export function placeBeside(card: HTMLElement, cell: Rectangle, inside: HTMLElement): void {
  const right = cell.left + cell.width;
  const fits = right + card.offsetWidth <= inside.clientWidth;
  const left = fits ? right : Math.max(cell.left - card.offsetWidth, 0);
  const lowest = Math.max(inside.clientHeight - card.offsetHeight, 0);
  card.style.left = `${left}px`;
  card.style.top = `${Math.min(cell.top, lowest)}px`;
}
