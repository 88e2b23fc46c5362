/**
 * The grid under the emulated services: cells, sheets, names and what hangs on cells. It knows
 * nothing of Apps Script, events or permissions. Rows and columns are 1-based. Two implementations
 * pass one contract suite: in memory, and Univer in the browser.
 */
export interface Grid {
  sheets(): readonly SheetProperties[];
  /** Adds a sheet (1000 x 26 unless said) at a 0-based position; returns its id, never reused. */
  insertSheet(name: string, position?: number, rows?: number, columns?: number): SheetId;
  deleteSheet(sheet: SheetId): void;
  updateSheet(
    sheet: SheetId,
    change: Partial<Omit<SheetProperties, 'id' | 'rows' | 'columns'>>,
  ): void;

  /** Calculated values; dates are serial numbers, empty is null. */
  values(area: Area): CellValue[][];
  /** Formulas as written, with the leading `=`; '' where there is none. */
  formulas(area: Area): string[][];
  /** Number format patterns; '' where none was set. */
  formats(area: Area): string[][];
  /**
   * Number formats by which cells are shown and dates told: the one that was set, else the one that
   * a formula's result brings along, as `=TODAY()` a date's. '' where there is neither.
   */
  shownFormats(area: Area): string[][];
  /** Last row and column with a value or formula; 0, 0 when empty. */
  lastCell(sheet: SheetId): { readonly row: number; readonly column: number };
  /** Replaces contents, cell by cell; `undefined` leaves a cell as it is. Formats stay. */
  write(area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void;
  setFormats(area: Area, formats: readonly (readonly string[])[]): void;

  /** Cells, names, attachments and formula references below or to the right move along. */
  insertRows(sheet: SheetId, before: number, count: number): void;
  deleteRows(sheet: SheetId, first: number, count: number): void;
  insertColumns(sheet: SheetId, before: number, count: number): void;
  deleteColumns(sheet: SheetId, first: number, count: number): void;
  /** Moves whole columns in front of another, as dragging a column header does. */
  moveColumns(sheet: SheetId, first: number, count: number, before: number): void;
  /** Sorts the rows of an area by one of its columns (absolute number); contents and formats move. */
  sort(area: Area, column: number, ascending: boolean): void;

  /** Named ranges; null for a range whose cells were deleted. */
  names(): ReadonlyMap<string, Area | null>;
  setName(name: string, area: Area | null): void;
  removeName(name: string): void;

  /**
   * What hangs on single cells, by kind: notes, validation rules, colours, font weight ... It moves
   * with its cell through insert, delete and sort. `null` removes it.
   */
  attachments<K extends keyof CellAttachments>(
    area: Area,
    kind: K,
  ): (CellAttachments[K] | null)[][];
  attach<K extends keyof CellAttachments>(
    area: Area,
    kind: K,
    value: CellAttachments[K] | null,
  ): void;

  /** Hidden columns and widths, by column number. */
  columns(sheet: SheetId): ReadonlyMap<number, ColumnProperties>;
  updateColumns(sheet: SheetId, first: number, count: number, change: ColumnProperties): void;

  /**
   * What hangs on ranges of a sheet: conditional format rules, filter, charts, protections. Their
   * areas move with inserted and deleted rows and columns.
   */
  records(sheet: SheetId): readonly RangeRecord[];
  putRecord(sheet: SheetId, record: RangeRecord): void;
  removeRecord(sheet: SheetId, id: string): void;

  /** Called for `=NAME(arguments)` of a name that is no built-in; set once by the emulator. */
  onCustomFunction(evaluate: CustomFunctionEvaluator): void;
  /** Calculates what is out of date; throws nothing. Executions and gestures are separated by it. */
  settle(): Promise<void>;
  /** As `settle`, for a grid that can calculate at once; a grid that cannot leaves it out. */
  settleNow?(): void;
  /** Keeps the whole state and returns a function that brings it back (for undo). */
  checkpoint(): () => void;
  /** The whole grid in a form that JSON keeps, from which the same grid can be made again. */
  content(): GridContent;
}

export type SheetId = number;

export interface Area {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetProperties {
  readonly id: SheetId;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** A cell error as Google shows it, with the message of the hover note. */
export interface CellError {
  readonly error: '#N/A' | '#REF!' | '#DIV/0!' | '#VALUE!' | '#NAME?' | '#NUM!' | '#ERROR!';
  readonly message?: string;
}

export type CellValue = string | number | boolean | CellError | null;

/** What a cell is given: a literal, or a formula; `result` is the value a test gives to a formula
 * that the grid does not calculate itself. */
export type CellContent =
  | { readonly value: string | number | boolean | null }
  | { readonly formula: string; readonly result?: CellValue };

export interface CellAttachments {
  note: string;
  validation: ValidationRule;
  background: string;
  fontColor: string;
  fontWeight: string;
  fontStyle: string;
  wrap: boolean;
  horizontalAlignment: string;
}

export interface ValidationRule {
  readonly kind: 'list' | 'range' | 'checkbox' | 'date' | 'number' | 'custom';
  readonly values?: readonly string[];
  readonly range?: Area;
  readonly allowInvalid: boolean;
  readonly showDropdown: boolean;
  readonly helpText?: string;
}

export interface ColumnProperties {
  readonly hidden?: boolean;
  readonly widthPixels?: number;
}

/** `data` belongs to the service that made the record; the grid only keeps and moves it. */
export interface RangeRecord {
  readonly id: string;
  readonly kind: 'conditional-format' | 'filter' | 'chart' | 'protection' | 'table' | 'merge';
  readonly areas: readonly Area[];
  readonly data: unknown;
}

/**
 * Evaluates a custom function.
 *
 * @param name as written in the cell
 * @param args values of the arguments: a scalar for a literal or one cell, rows of cells for a range
 * @param cell where the formula stands
 * @returns a scalar, rows that spill, or an error
 */
export type CustomFunctionEvaluator = (
  name: string,
  args: readonly FunctionArgument[],
  cell: { readonly sheet: SheetId; readonly row: number; readonly column: number },
) => CellValue | CellValue[][];

/** A cell handed to a function: its value and number format, by which dates are told. */
export interface ArgumentCell {
  readonly value: CellValue;
  readonly format: string;
}

export type FunctionArgument = ArgumentCell | ArgumentCell[][];

/**
 * A whole grid in a form that JSON keeps. Sheets keep their ids and formulas their results; what
 * custom functions were called with is not kept, so each is called once more.
 */
export interface GridContent {
  readonly nextSheetId: SheetId;
  readonly sheets: readonly SheetContent[];
  readonly names: readonly (readonly [name: string, area: Area | null])[];
  /** What hangs on cells, each combination once; sheets refer to it by index. */
  readonly attachments: readonly Readonly<Partial<CellAttachments>>[];
}

export interface SheetContent {
  readonly properties: SheetProperties;
  readonly columns: readonly (readonly [column: number, properties: ColumnProperties])[];
  readonly records: readonly RangeRecord[];
  /** Rows from the first to the last that holds something, each as long as its last value. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly FormulaContent[];
  readonly formats: RepeatedRows<string>;
  /** Index into the attachments of the grid, null for a cell without any. */
  readonly attachments: RepeatedRows<number | null>;
}

/** A formula where it stands, with its result: rows when it spills. */
export interface FormulaContent {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly result: CellValue | readonly (readonly CellValue[])[];
  /** Number formats that the result brings along, by column. */
  readonly formats?: readonly string[];
  /** The value a test or file gave to a formula that may not be calculated. */
  readonly given?: CellValue;
}

/** Rows of which many are alike: each is listed once, and `runs` says how often which one follows. */
export interface RepeatedRows<T> {
  readonly rows: readonly (readonly T[])[];
  readonly runs: readonly (readonly [row: number, count: number])[];
}
