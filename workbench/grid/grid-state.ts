import type {
  Area,
  CellAttachments,
  CellValue,
  ColumnProperties,
  CustomFunctionEvaluator,
  RangeRecord,
  SheetId,
  SheetProperties,
} from './grid';
import type { ParsedFormula } from './parse-formula';

/**
 * State of the in-memory grid. Everything carries the epoch it was made in; what is older than the
 * current epoch may be held by a checkpoint and is copied before it is changed.
 */
export interface GridState {
  epoch: number;
  /** Counts changes, so that calculating an unchanged grid costs nothing. */
  revision: number;
  settledRevision: number;
  /** Set while formulas are calculated, for custom functions read the grid. */
  settling: boolean;
  nextSheetId: SheetId;
  sheets: readonly SheetState[];
  names: ReadonlyMap<string, Area | null>;
  evaluate: CustomFunctionEvaluator | null;
}

export interface SheetState {
  readonly epoch: number;
  properties: SheetProperties;
  /** Index 0 is row 1; rows never written to are holes without an object. */
  rows: (StoredRow | undefined)[];
  columns: Map<number, ColumnProperties>;
  records: Map<string, RangeRecord>;
  /** Results beyond their anchor; null when they have to be collected from the formulas again. */
  spills: readonly Spill[] | null;
}

/** One row in layers, each an array by column index as long as its last used cell. */
export interface StoredRow {
  readonly epoch: number;
  values: CellValue[];
  formulas: (FormulaCell | null)[];
  formats: string[];
  attachments: (AttachmentSet | null)[];
}

/** Shared by the cells that carry the same; never changed in place. */
export type AttachmentSet = Readonly<Partial<CellAttachments>>;

/** Never changed in place: a calculation puts a new one. */
export interface FormulaCell {
  readonly formula: string;
  readonly parsed: ParsedFormula;
  /** The value a test gave; undefined when none. */
  readonly given: CellValue | undefined;
  readonly value: CellValue;
  /** Rows the formula shows, its own cell included; null when it shows one cell. */
  readonly spill: readonly (readonly CellValue[])[] | null;
  /** Number formats that the result brings along, by column; shown where none was set. */
  readonly formats: readonly string[];
  /** What custom functions were last called with, and what they returned. */
  readonly memos: readonly CallMemo[];
}

export interface CallMemo {
  /** Name of the function, upper case. */
  readonly name: string;
  readonly args: readonly (readonly (readonly CellValue[])[])[];
  readonly result: CellValue | CellValue[][];
}

/** What a formula gives, before it is seen whether its rows have room. */
export interface Calculated {
  readonly result: CellValue | CellValue[][];
  /** Number formats of the result by column; left out when it has none. */
  readonly formats?: readonly string[];
  /** Kept for custom functions, which are called again only for other arguments. */
  readonly memos: readonly CallMemo[];
  /** What it was calculated from, on which it cannot spill. */
  readonly read: readonly Area[];
}

export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

const CELL_LIMIT = 10_000_000;

/** The sheet, for reading. Throws when there is none with that id. */
export function sheetOf(state: GridState, id: SheetId): SheetState {
  const sheet = state.sheets.find((candidate) => candidate.properties.id === id);
  if (!sheet) throw new Error(`There is no sheet with the id ${id}.`);
  return sheet;
}

/** The sheet, for changing: copied first when a checkpoint may hold it. */
export function ownSheet(state: GridState, id: SheetId): SheetState {
  state.revision++;
  const sheet = sheetOf(state, id);
  if (sheet.epoch === state.epoch) return sheet;
  const copy: SheetState = {
    ...sheet,
    epoch: state.epoch,
    rows: sheet.rows.slice(),
    columns: new Map(sheet.columns),
    records: new Map(sheet.records),
  };
  state.sheets = state.sheets.map((other) => (other === sheet ? copy : other));
  return copy;
}

/** The row of an owned sheet, for changing; made when there is none. */
export function ownRow(sheet: SheetState, index: number): StoredRow {
  const row = sheet.rows[index];
  if (row?.epoch === sheet.epoch) return row;
  const own = row ? copyRow(row, sheet.epoch) : emptyRow(sheet.epoch);
  while (sheet.rows.length < index) sheet.rows.push(undefined);
  sheet.rows[index] = own;
  return own;
}

export const emptyRow = (epoch: number): StoredRow => ({
  epoch,
  values: [],
  formulas: [],
  formats: [],
  attachments: [],
});

export const copyRow = (row: StoredRow, epoch: number): StoredRow => ({
  epoch,
  values: row.values.slice(),
  formulas: row.formulas.slice(),
  formats: row.formats.slice(),
  attachments: row.attachments.slice(),
});

/** Throws Google's text when an area leaves its sheet. */
export function assertInside(sheet: SheetState, area: Area): void {
  const { rows, columns } = sheet.properties;
  const inside =
    area.row >= 1 &&
    area.column >= 1 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows - 1 <= rows &&
    area.column + area.columns - 1 <= columns;
  if (!inside) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Throws Google's text when so many more cells would be too many. */
export function assertRoom(state: GridState, added: number): void {
  const cells = state.sheets.reduce(
    (sum, { properties }) => sum + properties.rows * properties.columns,
    added,
  );
  if (cells > CELL_LIMIT) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`,
    );
  }
}
