import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Pixels from an edge within which a dragged card scrolls the board. */
const EDGE = 56;
/** Pixels a frame at the very edge. */
const FASTEST = 18;

/** Scrolls an element while something is dragged near its edges: the nearer, the faster. */
export function useEdgeScroll(element: RefObject<HTMLElement | null>, isDragging: boolean): void {
  useEffect(() => {
    const scroller = element.current;
    if (!isDragging || !scroller) return undefined;
    let pointer: DragEvent | null = null;
    let frame = requestAnimationFrame(function scroll() {
      const { left, right, top, bottom } = scroller.getBoundingClientRect();
      if (pointer)
        scroller.scrollBy({
          left: speedAt(pointer.clientX, left, right),
          top: speedAt(pointer.clientY, top, bottom),
          behavior: 'instant',
        });
      frame = requestAnimationFrame(scroll);
    });
    const follow = (event: DragEvent): void => {
      pointer = event;
    };
    document.addEventListener('dragover', follow);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('dragover', follow);
    };
  }, [element, isDragging]);
}

/** Pixels a frame at a place between two edges; negative towards the first. */
export function speedAt(place: number, first: number, last: number): number {
  const nearness = (distance: number): number =>
    distance >= EDGE ? 0 : (EDGE - Math.max(distance, 0)) / EDGE;
  return Math.round(FASTEST * (nearness(last - place) - nearness(place - first)));
}
