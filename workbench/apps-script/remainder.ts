import type { Area } from '../grid/grid';

/** Parts of an area outside of another. */
export function remainder(area: Area, other: Area): Area[] {
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(area.row, other.row);
  const end = Math.min(bottom, other.row + other.rows);
  const left = Math.max(area.column, other.column);
  const edge = Math.min(right, other.column + other.columns);
  if (area.sheet !== other.sheet || top >= end || left >= edge) return [area];
  return [
    { ...area, rows: top - area.row },
    { ...area, row: end, rows: bottom - end },
    { ...area, row: top, rows: end - top, columns: left - area.column },
    { ...area, row: top, rows: end - top, column: edge, columns: right - edge },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
