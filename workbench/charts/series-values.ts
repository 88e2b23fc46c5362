import { numberOf } from './chart-cells';
import type { ChartTable } from './chart-table';
import { type DrawnType, isStackable } from './chart-type';
import type { ChartOptions } from './read-options';
import type { SeriesLook } from './series-looks';

export type Stacking = 'none' | 'absolute' | 'share';

/** How series of one kind stand on each other; `percent` and `relative` make all stacks as long. */
export function stackingOf(type: DrawnType, options: ChartOptions): Stacking {
  if (!isStackable(type)) return 'none';
  const word = options.choice(['percent', 'relative', 'absolute'], 'isStacked');
  if (word) return word === 'absolute' ? 'absolute' : 'share';
  return options.flag('isStacked') ? 'absolute' : 'none';
}

/** What a series draws at each point; of a stack of shares, its part of the whole stack. */
export function seriesValues(
  look: SeriesLook,
  all: readonly SeriesLook[],
  stacking: Stacking,
): (number | null)[] {
  // A gap in one area would tear those above it.
  const absent = look.kind === 'area' && stacking !== 'none' ? 0 : null;
  if (stacking !== 'share') return look.cells.map((cell) => numberOf(cell) ?? absent);
  const stack = all.filter(({ kind, axis }) => kind === look.kind && axis === look.axis);
  return look.cells.map((cell, point) => {
    const value = numberOf(cell);
    const whole = stack.reduce((sum, one) => sum + sizeAt(one, point), 0);
    return value === null || whole === 0 ? absent : value / whole;
  });
}

function sizeAt({ cells }: SeriesLook, point: number): number {
  const cell = cells[point];
  return Math.abs((cell && numberOf(cell)) ?? 0);
}

/**
 * Whether points stand along the axis by their number or date rather than one after the other, as
 * Google has it for lines and points over numbers unless told otherwise.
 */
export function isContinuous(type: DrawnType, table: ChartTable, options: ChartOptions): boolean {
  if (type !== 'LINE' && type !== 'AREA' && type !== 'SCATTER') return false;
  if (options.flag('treatLabelsAsText') || stackingOf(type, options) !== 'none') return false;
  const numbers = table.domain.filter((cell) => numberOf(cell) !== null);
  const others = table.domain.some((cell) => cell.value !== null && numberOf(cell) === null);
  return numbers.length > 0 && !others;
}
