import type { DrawnChart } from '../../charts/chart-option';
import { CHART_WORDS } from '../../charts/chart-words';
import type { Language } from '../../language';
import type { Rectangle } from '../sheet/cell-rectangle';
import { createChartDrawing } from './chart-drawing';

/** A chart over the grid: its picture, who drew it, and the window through which it is seen. */
export interface ChartFrame {
  readonly element: HTMLElement;
  show(chart: DrawnChart): void;
  /** Puts it at a corner, as large as the zoom says, and hides what lies outside of the window. */
  place(
    corner: { readonly left: number; readonly top: number },
    zoom: number,
    seen: Rectangle,
  ): void;
  hide(): void;
  remove(): void;
}

/** Names for styles and for whoever looks for charts on the page. */
export const CHART_CLASS = 'sheet-chart';

/** @param window as large as what is seen, so that it clips; the mouse goes through it */
export function createChartFrame(language: Language): ChartFrame {
  const window = styled('div', { position: 'absolute', overflow: 'hidden', pointerEvents: 'none' });
  const frame = styled('figure', FRAME);
  const picture = styled('div', {});
  const note = styled('figcaption', NOTE);
  frame.className = CHART_CLASS;
  frame.append(picture, note);
  window.append(frame);
  letGridKeep(frame);
  const drawing = createChartDrawing(picture);
  return {
    element: window,
    show(chart) {
      drawing.draw(chart);
      frame.style.background = chart.background;
      note.textContent = noteText(chart, language);
      note.title = note.textContent;
    },
    place({ left, top }, zoom, seen) {
      const { style } = window;
      style.display = '';
      Object.assign(style, pixels(seen));
      frame.style.transform = `translate(${left - seen.left}px, ${top - seen.top}px) scale(${zoom})`;
    },
    hide: () => {
      window.style.display = 'none';
    },
    remove() {
      drawing.dispose();
      window.remove();
    },
  };
}

const FRAME: Partial<CSSStyleDeclaration> = {
  position: 'absolute',
  left: '0',
  top: '0',
  margin: '0',
  transformOrigin: 'left top',
  pointerEvents: 'auto',
  boxShadow: '0 0 0 1px #dadce0',
};

const NOTE: Partial<CSSStyleDeclaration> = {
  position: 'absolute',
  right: '6px',
  bottom: '3px',
  maxWidth: 'calc(100% - 12px)',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  padding: '0 3px',
  background: 'rgb(255 255 255 / 85%)',
  color: '#5f6368',
  font: '10px/14px Roboto, Arial, sans-serif',
};

function styled(name: string, style: Partial<CSSStyleDeclaration>): HTMLElement {
  const element = document.createElement(name);
  Object.assign(element.style, style);
  return element;
}

const pixels = ({ left, top, width, height }: Rectangle) => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${Math.max(0, width)}px`,
  height: `${Math.max(0, height)}px`,
});

function noteText({ notDrawn }: DrawnChart, language: Language): string {
  const words = CHART_WORDS[language];
  return notDrawn.length === 0 ? words.drawnBy : `${words.drawnBy} · ${words.notDrawn(notDrawn)}`;
}

/** A press on a chart leaves the keyboard with the grid, and turning the wheel over it scrolls. */
function letGridKeep(frame: HTMLElement): void {
  frame.addEventListener('mousedown', (event) => event.preventDefault());
  frame.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const below = document
        .elementsFromPoint(event.clientX, event.clientY)
        .find((element) => !element.closest(`.${CHART_CLASS}`));
      below?.dispatchEvent(new WheelEvent('wheel', event));
    },
    { passive: false },
  );
}
