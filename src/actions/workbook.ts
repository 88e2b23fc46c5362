import type { Cell, CellWrite } from '../tables/cells/cell';

/** A rectangle of a sheet, 1-based. */
export interface Area {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type SheetId = number;

/** A cell with its formula in en-US syntax. */
export interface FormulaCell {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** One cell, 1-based. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * The spreadsheet's cells as actions see them. Every method is one call to Google, unless it says
 * otherwise; texts that Google throws come out as they are.
 */
export interface Workbook {
  /** Named ranges by name; a range whose cells are gone is left out. One read. */
  names(): ReadonlyMap<string, Area>;
  /** Sheets by id in tab order, with name. No counted call. */
  sheets(): readonly { readonly id: SheetId; readonly name: string }[];
  /** IANA time zone of the spreadsheet. One read, made once an execution. */
  zone(): string;
  /** Locale of the spreadsheet such as `nb_NO`. One read, made once an execution. */
  locale(): string;
  /** Values of all cells from A1 to the last one with content; [] if the sheet is empty. */
  readAll(sheet: SheetId): Cell[][];
  read(area: Area): Cell[][];
  /** Formulas of all cells from A1 to the last one with content, '' where there is none. */
  allFormulas(sheet: SheetId): string[][];
  formulas(area: Area): string[][];
  numberFormats(area: Area): string[][];
  /** Cells of all tabs whose formula matches a regular expression, without regard to case. */
  findFormulas(pattern: string): FormulaCell[];
  /** Number of rows of the grid, filled or not. */
  gridRows(sheet: SheetId): number;
  gridColumns(sheet: SheetId): number;
  /** Whether no cell of an area holds a value or a formula. */
  isBlank(area: Area): boolean;
  /** Writes a rectangle in one call. The grid must be large enough. */
  write(area: Area, cells: readonly (readonly CellWrite[])[]): void;
  /** Writes one value into scattered cells of a sheet in one call. */
  writeSpots(sheet: SheetId, spots: readonly Spot[], value: CellWrite): void;
  /** Writes formulas in en-US syntax. */
  writeFormulas(area: Area, formulas: readonly (readonly string[])[]): void;
  /** Inserts empty rows below a row. */
  insertRowsAfter(sheet: SheetId, row: number, count: number): void;
  /** Inserts empty columns right of a column. */
  insertColumnsAfter(sheet: SheetId, column: number, count: number): void;
  deleteRows(sheet: SheetId, first: number, count: number): void;
  setName(name: string, area: Area): void;
  /** Removes the names that are said to be ours, those whose cells are gone too; a write each. */
  removeNames(isOwn: (name: string) => boolean): void;
  /** Sends buffered writes; a write that Google refuses throws here at the latest. */
  flush(): void;
}
