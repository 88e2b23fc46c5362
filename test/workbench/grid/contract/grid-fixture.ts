import { columnLetters, parseA1Reference } from '../../../../workbench/grid/a1-reference';
import type { Area, CellContent, CellValue, Grid, SheetId } from '../../../../workbench/grid/grid';

/** Makes the grid that a contract is run on, empty. */
export type MakeGrid = () => Grid | Promise<Grid>;

/** The area of `A1` or `B2:C4` on a sheet. */
export function areaOf(sheet: SheetId, a1: string): Area {
  const { from, to } = parseA1Reference(a1);
  const [row, column] = [from.row ?? 1, from.column ?? 1];
  const rows = (to?.row ?? row) - row + 1;
  return { sheet, row, column, rows, columns: (to?.column ?? column) - column + 1 };
}

type Written = string | number | boolean | null | CellContent;

/** Writes rows from a cell on; text with a leading `=` is a formula. */
export function put(grid: Grid, sheet: SheetId, a1: string, rows: readonly Written[][]): void {
  const { row, column } = areaOf(sheet, a1);
  const area = { sheet, row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
  grid.write(
    area,
    rows.map((line) => line.map(contentOf)),
  );
}

function contentOf(written: Written): CellContent {
  if (typeof written === 'object' && written !== null) return written;
  return typeof written === 'string' && written.startsWith('=')
    ? { formula: written }
    : { value: written };
}

export const read = (grid: Grid, sheet: SheetId, a1: string): CellValue[][] =>
  grid.values(areaOf(sheet, a1));

export const readOne = (grid: Grid, sheet: SheetId, a1: string): CellValue =>
  read(grid, sheet, a1)[0]?.[0] ?? null;

export const formulaAt = (grid: Grid, sheet: SheetId, a1: string): string =>
  grid.formulas(areaOf(sheet, a1))[0]?.[0] ?? '';

/** An area as text, `A1:B2`; null for a range that is lost. */
export function a1Of(area: Area | null | undefined): string | null {
  if (!area) return null;
  const last = `${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
  return `${columnLetters(area.column)}${area.row}:${last}`;
}

/** Everything a grid tells, for comparing before and after. */
export function snapshot(grid: Grid): unknown {
  const names = [...grid.names()].sort(([a], [b]) => (a < b ? -1 : 1));
  return structuredClone({ names, sheets: grid.sheets().map((sheet) => sheetState(grid, sheet)) });
}

function sheetState(grid: Grid, sheet: ReturnType<Grid['sheets']>[number]): unknown {
  const { id, rows, columns } = sheet;
  const all = { sheet: id, row: 1, column: 1, rows, columns };
  return {
    sheet,
    values: grid.values(all),
    formulas: grid.formulas(all),
    formats: grid.formats(all),
    shownFormats: grid.shownFormats(all),
    notes: grid.attachments(all, 'note'),
    backgrounds: grid.attachments(all, 'background'),
    validation: grid.attachments(all, 'validation'),
    columns: [...grid.columns(id)].sort(([a], [b]) => a - b),
    records: grid.records(id),
  };
}
