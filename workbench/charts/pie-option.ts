import { textStyle } from './axis-style';
import { numberOf } from './chart-cells';
import type { Room } from './chart-room';
import type { ChartTable } from './chart-table';
import { distinctLabels } from './distinct-labels';
import type { DrawingOption } from './drawing-option';
import { numberText } from './number-text';
import type { ChartOptions } from './read-options';
import { colourAt } from './series-looks';

/** Slices of less have no room for their text. */
const LEAST_LABELLED = 0.04;

/** A slice for each point; what is not positive draws none. */
export interface Slice {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
}

/** Slices of the first series: a pie has one. */
export function pieSlices({ domain, series: [first] }: ChartTable): Slice[] {
  const labels = distinctLabels(domain.map(({ text }) => text));
  return labels.map((label, point) => {
    const cell = first?.cells[point];
    const value = (cell && numberOf(cell)) ?? 0;
    return { label, value: value > 0 ? value : null, text: cell?.text ?? '' };
  });
}

/** Slices clockwise from the top, with their shares. */
export function pieOption(
  options: ChartOptions,
  slices: readonly Slice[],
  room: Room,
  locale: string,
): DrawingOption {
  const palette = options.colours('colors') ?? [];
  const textOf = sliceTexts(options, slices, locale);
  const border = options.colour('pieSliceBorderColor') ?? '#ffffff';
  return {
    series: {
      type: 'pie',
      id: 'slices',
      ...place(options, room),
      startAngle: 90 - (options.number('pieStartAngle') ?? 0),
      showEmptyCircle: false,
      silent: options.flag('enableInteractivity') === false,
      emphasis: { disabled: true },
      label: { ...sliceTextStyle(options), position: 'inside' },
      labelLine: { show: false },
      data: slices.map((slice, point) => ({
        name: slice.label,
        value: slice.value ?? '-',
        label: { formatter: () => textOf(slice) },
        itemStyle: {
          color: options.colour(`slices.${point}.color`) ?? colourAt(palette, point),
          borderColor: border,
          borderWidth: 1,
        },
      })),
    },
  };
}

function place(options: ChartOptions, room: Room) {
  const outer = (Math.min(room.width, room.height) / 2) * 0.95;
  const hole = Math.min(0.99, Math.max(0, options.number('pieHole') ?? 0));
  return {
    radius: [outer * hole, outer],
    center: [room.left + room.width / 2, room.top + room.height / 2],
  };
}

const sliceTextStyle = (options: ChartOptions) => ({
  ...textStyle(options, ['pieSliceTextStyle'], 12),
  color: options.colour('pieSliceTextStyle.color') ?? '#ffffff',
});

function sliceTexts(options: ChartOptions, slices: readonly Slice[], locale: string) {
  const says = options.choice(['percentage', 'value', 'label', 'none'], 'pieSliceText');
  const total = slices.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return ({ value, label, text }: Slice): string => {
    const share = (value ?? 0) / total;
    if (says === 'none' || !(share >= LEAST_LABELLED)) return '';
    if (says === 'label') return label;
    return says === 'value' ? text : numberText(share, '0.0%', locale);
  };
}
