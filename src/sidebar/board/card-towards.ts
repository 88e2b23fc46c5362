/** The deals of a board by ID: its columns from left to right, each from top to bottom. */
export type Cards = readonly (readonly string[])[];

/** Keys that go from card to card. */
export const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type Arrow = (typeof ARROWS)[number];

/**
 * The card that a key leads to from another: its neighbour in the column, its first or last one, or
 * the one beside it in the next column that holds any; null where there is none.
 */
export function cardTowards(cards: Cards, from: string, arrow: Arrow): string | null {
  const column = cards.findIndex((ids) => ids.includes(from));
  const ids = cards[column] ?? [];
  const place = ids.indexOf(from);
  if (arrow === 'ArrowUp') return ids[place - 1] ?? null;
  if (arrow === 'ArrowDown') return ids[place + 1] ?? null;
  if (arrow === 'Home') return ids[0] ?? null;
  if (arrow === 'End') return ids[ids.length - 1] ?? null;
  const beside =
    arrow === 'ArrowRight'
      ? cards.slice(column + 1)
      : cards.slice(0, Math.max(column, 0)).reverse();
  const next = beside.find(({ length }) => length > 0) ?? [];
  return next[Math.min(place, next.length - 1)] ?? null;
}
