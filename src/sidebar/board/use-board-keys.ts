import type { PipelineState } from '../../protocol/pipeline-state';
import { findCard } from '../parts/find-control';
import { useActions } from '../state/app';
import { ARROWS, type Cards, cardTowards } from './card-towards';

/**
 * The keys of a card on the board: arrows go to another card, Alt with them moves the deal, M asks
 * for its stage; `?` tells the keys. They hold only while a card has the focus.
 */
export function useBoardKeys(
  pipeline: PipelineState,
  cards: Cards,
  showKeys: () => void,
): (event: KeyboardEvent) => void {
  const { ask, move } = useActions();
  const moveBy = (id: string, step: number): void => {
    const deal = pipeline.deals.find((one) => one.id === id);
    const to = (deal?.stage ?? -1) + step;
    if (pipeline.stages[to]) move(id, to);
  };
  return (event) => {
    const id = cardOf(event.target);
    const arrow = ARROWS.find((one) => one === event.key);
    const step = SIDEWAYS[event.key];
    if (id === null || event.ctrlKey || event.metaKey) return;
    if (event.altKey && step !== undefined) moveBy(id, step);
    else if (event.altKey) return;
    else if (arrow) focusCard(cardTowards(cards, id, arrow));
    else if (event.key === '?') showKeys();
    else if (event.key.toLowerCase() === 'm') ask({ kind: 'stages', id });
    else return;
    event.preventDefault();
  };
}

const SIDEWAYS: Readonly<Partial<Record<string, number>>> = { ArrowLeft: -1, ArrowRight: 1 };

const cardOf = (target: EventTarget | null): string | null =>
  (target instanceof Element && target.closest<HTMLElement>('[data-card]')?.dataset.card) || null;

function focusCard(id: string | null): void {
  if (id === null) return;
  const card = findCard(id);
  card?.querySelector('button')?.focus();
  card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
