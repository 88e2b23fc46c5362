import type { ColumnLook } from '../tables/tabs/tab-content';
import type { Layout } from './layout';
import type { Area } from './workbook';

/** Gives columns of an area that begins at A1 their look, as far as there are any. */
export function styleColumns(
  area: Area,
  { column, columns, widthPixels, ...style }: ColumnLook,
  layout: Layout,
): void {
  const count = Math.min(columns, area.columns - column + 1);
  if (count < 1) return;
  if (widthPixels) layout.setWidths(area.sheet, column, count, widthPixels);
  layout.style({ ...area, column, columns: count }, style);
}
