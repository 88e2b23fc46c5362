import { displayText } from '../grid/display-text';
import type { Area } from '../grid/grid';
import type { Execution } from './execution';

/** Cells as a person sees them. */
export function displayTexts(execution: Execution, area: Area): string[][] {
  const { grid, locale } = execution.world;
  execution.assertCalculated(area);
  const formats = grid.shownFormats(area);
  return grid
    .values(area)
    .map((row, r) => row.map((value, c) => displayText(value, formats[r]?.[c] ?? '', locale)));
}
