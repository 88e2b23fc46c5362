import { useState } from 'preact/hooks';
import { useActions } from '../state/app';

/** A card that is being dragged, and the stage that it is over. */
export interface Drag {
  readonly id: string;
  /** Position of the stage the card comes from; -1 = none that is known. */
  readonly from: number;
  /** Position of the stage it would be dropped on; null = none. */
  readonly over: number | null;
}

export interface Dragging {
  readonly drag: Drag | null;
  start(id: string, from: number): void;
  /** What makes an element a place to drop on for a stage. */
  target(stage: number): DropHandlers;
  end(): void;
}

interface DropHandlers {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** Dragging of cards to stages by the browser's own means; Esc ends it. */
export function useDrag(): Dragging {
  const { move } = useActions();
  const [drag, setDrag] = useState<Drag | null>(null);
  const overTo = (over: number | null): void =>
    setDrag((now) => (now && now.over !== over ? { ...now, over } : now));
  return {
    drag,
    start: (id, from) => setDrag({ id, from, over: null }),
    end: () => setDrag(null),
    target: (stage) => ({
      onDragOver: (event) => {
        // Only a card: a file or a text that is dragged in from elsewhere is no deal.
        if (!drag) return;
        event.preventDefault();
        overTo(stage);
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        const isInside =
          currentTarget instanceof Node && currentTarget.contains(relatedTarget as Node | null);
        if (!isInside) overTo(null);
      },
      onDrop: (event) => {
        event.preventDefault();
        if (drag && drag.from !== stage) move(drag.id, stage);
        setDrag(null);
      },
    }),
  };
}
