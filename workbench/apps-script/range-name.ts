import { columnLetters, parseA1Reference } from '../grid/a1-reference';
import type { Area, SheetProperties } from '../grid/grid';
import { PlatformError, TEXT } from './errors';

/** `B3` from row 3, column 2. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** A1 notation of an area without its sheet, one cell without a colon. */
export function areaName({ row, column, rows, columns }: Area): string {
  const from = cellName(row, column);
  return rows === 1 && columns === 1
    ? from
    : `${from}:${cellName(row + rows - 1, column + columns - 1)}`;
}

const END = String.raw`\$?[A-Z]{1,3}(?:\$?[1-9]\d*)?|\$?[1-9]\d*`;
const REFERENCE = new RegExp(`^(?:(?:'(?:[^']|'')+'|[^'!:]+)!)?(?:${END})(?::(?:${END}))?$`, 'i');

/**
 * The area of an A1 notation on a sheet; ends that are left open run to the edge of the grid (B8).
 *
 * @param sheetNamed finds the sheet of a notation that names one
 * @throws PlatformError `Range not found` for anything else
 */
export function areaOf(
  text: string,
  onSheet: SheetProperties | undefined,
  sheetNamed: (name: string) => SheetProperties | undefined,
): Area {
  if (!REFERENCE.test(text)) throw new PlatformError(TEXT.rangeNotFound);
  const { sheet: name, from, to } = parseA1Reference(text);
  const sheet = name === null ? onSheet : sheetNamed(name);
  const single = to === null;
  if (!sheet || (single && (from.row === null || from.column === null))) {
    throw new PlatformError(TEXT.rangeNotFound);
  }
  const end = to ?? from;
  const rows = ordered(from.row ?? 1, end.row ?? sheet.rows);
  const columns = ordered(from.column ?? 1, end.column ?? sheet.columns);
  const area = {
    sheet: sheet.id,
    row: rows.first,
    column: columns.first,
    rows: rows.count,
    columns: columns.count,
  };
  return insideSheet(area, sheet);
}

/** The area itself; throws Google's text when it leaves the grid (B7). */
export function insideSheet(area: Area, sheet: SheetProperties): Area {
  const fits =
    area.row + area.rows - 1 <= sheet.rows && area.column + area.columns - 1 <= sheet.columns;
  if (!fits) throw new PlatformError(TEXT.outsideSheet);
  return area;
}

/** Checks numbers given to `getRange` and `offset` in Google's order (B6). */
export function numberedArea(
  sheet: SheetProperties,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area {
  if (row < 1) throw new PlatformError(TEXT.startRowTooSmall);
  if (column < 1) throw new PlatformError(TEXT.startColumnTooSmall);
  if (rows < 1) throw new PlatformError(TEXT.tooFewRows);
  if (columns < 1) throw new PlatformError(TEXT.tooFewColumns);
  return insideSheet({ sheet: sheet.id, row, column, rows, columns }, sheet);
}

function ordered(one: number, other: number): { first: number; count: number } {
  return { first: Math.min(one, other), count: Math.abs(one - other) + 1 };
}
