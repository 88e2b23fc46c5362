import { readValues } from './cell-contents';
import type { Area } from './grid';
import type { GridState } from './grid-state';
import { readShownFormats } from './shown-formats';

/** As far as numbers are looked for below headings. */
const MOST_ROWS = 20;

/** The number format of each column of an area: that of its first number, '' without one. */
export function columnFormats(state: GridState, area: Area): string[] {
  const top = { ...area, rows: Math.min(area.rows, MOST_ROWS) };
  const values = readValues(state, top);
  const formats = readShownFormats(state, top);
  return Array.from({ length: area.columns }, (_, column) => {
    const row = values.findIndex((line) => typeof line[column] === 'number');
    const format = formats[row]?.[column] ?? '';
    return format === '@' ? '' : format;
  });
}
