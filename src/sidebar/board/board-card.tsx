import { useLayoutEffect, useRef } from 'preact/hooks';
import { DealCard, type DealCardProps } from '../pipeline/deal-card';
import type { Dragging } from './use-drag';

export interface BoardCardProps extends DealCardProps {
  readonly dragging: Dragging;
  /** Whether Tab comes to this card; of all on the board it is one. */
  readonly isTabStop: boolean;
}

/** A card that can be dragged. */
export function BoardCard({ dragging, isTabStop, ...card }: BoardCardProps) {
  const item = useRef<HTMLLIElement>(null);
  const { id, stage } = card.deal;
  useLayoutEffect(() => {
    for (const button of item.current?.querySelectorAll('button') ?? [])
      button.tabIndex = isTabStop ? 0 : -1;
  });
  return (
    <li
      ref={item}
      class={dragging.drag?.id === id ? 'dragged' : undefined}
      draggable={!card.isBusy}
      onDragStart={({ dataTransfer }) => {
        dataTransfer?.setData('text/plain', card.deal.name);
        if (dataTransfer) dataTransfer.effectAllowed = 'move';
        dragging.start(id, stage);
      }}
      onDragEnd={dragging.end}
    >
      <DealCard {...card} />
    </li>
  );
}
