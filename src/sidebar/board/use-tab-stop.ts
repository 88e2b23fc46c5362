import { useState } from 'preact/hooks';
import type { Cards } from './card-towards';

/** The one card of the board that Tab comes to. */
export interface TabStop {
  /** Null where there is no card. */
  readonly id: string | null;
  /** Follows the focus. */
  readonly follow: (event: FocusEvent) => void;
}

/** The card that had the focus last, or the first one. */
export function useTabStop(cards: Cards): TabStop {
  const [last, setLast] = useState<string | null>(null);
  const isShown = last !== null && cards.some((ids) => ids.includes(last));
  return {
    id: isShown ? last : (cards.find(({ length }) => length > 0)?.[0] ?? null),
    follow: ({ target }) => {
      if (!(target instanceof Element)) return;
      const id = target.closest<HTMLElement>('[data-card]')?.dataset.card;
      if (id !== undefined) setLast(id);
    },
  };
}
