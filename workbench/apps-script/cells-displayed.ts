import { displayText } from '../grid/display-text';
import type { Area } from '../grid/grid';
import type { WorldState } from './world-state';

/** Cells as a person sees them. */
export function displayTexts({ grid, locale }: WorldState, area: Area): string[][] {
  const formats = grid.formats(area);
  return grid
    .values(area)
    .map((row, r) => row.map((value, c) => displayText(value, formats[r]?.[c] ?? '', locale)));
}
