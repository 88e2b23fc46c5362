import type { LegendComponentOption } from 'echarts/components';
import { textStyle } from './axis-style';
import type { Room } from './chart-room';
import type { ChartOptions } from './read-options';

const PLACES = ['right', 'left', 'top', 'bottom', 'in', 'none'] as const;
type Place = (typeof PLACES)[number];

const CHARACTER_SHARE = 0.62;
const MARK_WIDTH = 32;
const LINE_HEIGHT = 26;
const GAP = 12;
/** A legend beside the plot takes up to this share of the chart. */
const MOST_SHARE = 0.3;

export interface PlacedLegend {
  readonly legend: LegendComponentOption;
  /** What is left for the plot. */
  readonly room: Room;
}

/** The legend where the options want it, at the right unless said, and the room it leaves. */
export function placedLegend(
  options: ChartOptions,
  labels: readonly string[],
  room: Room,
): PlacedLegend {
  const said = options.choice(PLACES, 'legend.position', 'legend');
  const place = labels.some((label) => label.trim() !== '') ? (said ?? 'right') : 'none';
  const style = textStyle(options, ['legend.textStyle', 'legendTextStyle'], 12);
  const longest = Math.max(0, ...labels.map((label) => label.length));
  const wanted = longest * style.fontSize * CHARACTER_SHARE + MARK_WIDTH;
  const width = Math.round(Math.min(wanted, room.width * MOST_SHARE));
  const legend = {
    show: place !== 'none',
    type: 'scroll' as const,
    selectedMode: false,
    icon: 'rect',
    itemWidth: 12,
    itemHeight: 12,
    data: [...labels],
    textStyle: { ...style, width: width - MARK_WIDTH, overflow: 'truncate' as const },
  };
  return { legend: { ...legend, ...position(place, room, width) }, room: left(place, room, width) };
}

function position(place: Place, room: Room, width: number): LegendComponentOption {
  if (place === 'right') {
    return { orient: 'vertical', left: room.left + room.width - width, top: room.top };
  }
  if (place === 'left') return { orient: 'vertical', left: room.left, top: room.top };
  const along = { orient: 'horizontal' as const, left: 'center' };
  if (place === 'bottom') return { ...along, top: room.top + room.height - LINE_HEIGHT };
  return { ...along, top: room.top };
}

function left(place: Place, room: Room, width: number): Room {
  const beside = { ...room, width: room.width - width - GAP };
  if (place === 'right') return beside;
  if (place === 'left') return { ...beside, left: room.left + width + GAP };
  if (place === 'bottom') return { ...room, height: room.height - LINE_HEIGHT };
  if (place === 'top')
    return { ...room, top: room.top + LINE_HEIGHT, height: room.height - LINE_HEIGHT };
  return room;
}
