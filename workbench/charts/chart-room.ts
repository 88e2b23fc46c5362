import type { ChartOptions } from './read-options';

/** A rectangle of a chart, in its own pixels. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Google's size of a chart that was given none. */
const WIDTH = 600;
const HEIGHT = 371;

const MOST_PIXELS = 10_000;

const MARGIN = 16;
const TITLE_HEIGHT = 34;
const SUBTITLE_HEIGHT = 20;
/** The line at the bottom that says who drew this. */
export const NOTE_HEIGHT = 18;

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** Size of a chart in pixels at 100 %. */
export function chartSize(options: ChartOptions): ChartSize {
  const drawable = (pixels: number) => Math.min(MOST_PIXELS, Math.max(1, Math.round(pixels)));
  return {
    width: drawable(options.number('width') ?? WIDTH),
    height: drawable(options.number('height') ?? HEIGHT),
  };
}

/** What title and margins leave of a chart. */
export function roomBelowTitle(
  { width, height }: ChartSize,
  hasTitle: boolean,
  hasSubtitle: boolean,
): Room {
  const above = (hasTitle ? TITLE_HEIGHT : 0) + (hasSubtitle ? SUBTITLE_HEIGHT : 0);
  const top = MARGIN + above;
  return {
    left: MARGIN,
    top,
    width: Math.max(1, width - 2 * MARGIN),
    height: Math.max(1, height - top - NOTE_HEIGHT - MARGIN / 2),
  };
}

/** Where `chartArea` wants the plot; what it leaves open is where the plot would be anyway. */
export function plotRoom(options: ChartOptions, size: ChartSize, room: Room): Room {
  const pixels = (name: string, whole: number): number | undefined =>
    options.number(`chartArea.${name}`) ?? share(options.text(`chartArea.${name}`), whole);
  const left = pixels('left', size.width) ?? room.left;
  const top = pixels('top', size.height) ?? room.top;
  return {
    left,
    top,
    width: pixels('width', size.width) ?? Math.max(1, room.left + room.width - left),
    height: pixels('height', size.height) ?? Math.max(1, room.top + room.height - top),
  };
}

function share(text: string | undefined, whole: number): number | undefined {
  const percent = text?.match(/^(\d+(?:\.\d+)?)%$/)?.[1];
  return percent === undefined ? undefined : (Number(percent) / 100) * whole;
}
