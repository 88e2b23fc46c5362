import type { ComponentChildren, TargetedPointerEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { DIALOG_WORDS } from '../words/dialog-words';
import { useWords } from '../words/language';

/** How far an arrow key moves the window. */
const STEP = 16;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

interface FloatingWindowProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A window over the grid that can be moved, and leaves the grid usable. */
export function FloatingWindow({ title, onClose, children }: FloatingWindowProps) {
  const words = useWords(DIALOG_WORDS);
  const heading = useId();
  const frame = useRef<HTMLElement>(null);
  const { offset, moveBy, dragging, handle } = useDrag(frame);
  return (
    <section
      class={`floating ${dragging ? 'dragging' : ''}`}
      role="dialog"
      aria-labelledby={heading}
      ref={frame}
      style={{ transform: `translate(${offset.x}px, ${offset.y}px)` }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <header {...handle}>
        <button
          type="button"
          class="mover"
          title={words.moveHint}
          onKeyDown={(event) => {
            const [x, y] = ARROWS[event.key] ?? [0, 0];
            if (x !== 0 || y !== 0) moveBy(x, y);
          }}
        >
          <h2 id={heading}>{title}</h2>
        </button>
        <button type="button" class="icon" aria-label={words.close} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      {children}
    </section>
  );
}

/** Where the window was moved to, and how it gets there. */
function useDrag(frame: { readonly current: HTMLElement | null }) {
  const [offset, setOffset] = useState({ x: 0, y: 0 });
  const [dragging, setDragging] = useState(false);
  const grip = useRef<Point | null>(null);
  const moveTo = (next: Point) => setOffset(keptInView(frame.current, offset, next));
  return {
    offset,
    dragging,
    moveBy: (x: number, y: number) => moveTo({ x: offset.x + x, y: offset.y + y }),
    handle: {
      onPointerDown(event: TargetedPointerEvent<HTMLElement>) {
        if (!(event.target instanceof Element) || event.target.closest('.icon')) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX - offset.x, y: event.clientY - offset.y };
        setDragging(true);
      },
      onPointerMove({ clientX, clientY }: TargetedPointerEvent<HTMLElement>) {
        if (grip.current) moveTo({ x: clientX - grip.current.x, y: clientY - grip.current.y });
      },
      onLostPointerCapture() {
        grip.current = null;
        setDragging(false);
      },
    },
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The header can always be reached again. */
function keptInView(frame: HTMLElement | null, now: Point, next: Point): Point {
  if (!frame) return next;
  const { left, top, width } = frame.getBoundingClientRect();
  const home = { x: left - now.x, y: top - now.y };
  const between = (least: number, value: number, most: number) =>
    Math.max(least, Math.min(value, most));
  return {
    x: between(80 - width - home.x, next.x, window.innerWidth - 80 - home.x),
    y: between(-home.y, next.y, window.innerHeight - 48 - home.y),
  };
}
