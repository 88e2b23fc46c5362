import type { ChartSpec } from '../../apps-script/chart-spec';
import type { Area, CellValue, SheetId } from '../../grid/grid';
import { isDateFormat } from '../../grid/serial-date';

/** What a chart reads of the cells under it. */
export interface ChartCells {
  value(sheet: SheetId, row: number, column: number): CellValue;
  format(sheet: SheetId, row: number, column: number): string;
  /** Last row with a value. */
  lastRow(sheet: SheetId): number;
  isHidden(sheet: SheetId, column: number): boolean;
}

/** Columns, or rows, of a chart's cells, each headed by its name if there are names. */
export interface ChartLines {
  /** What stands along the axis; null when every line is a series. */
  readonly domain: ChartLine | null;
  readonly series: readonly ChartLine[];
}

export interface ChartLine {
  readonly name: Area | null;
  readonly values: Area;
}

/** The lines of a chart's ranges down to the last filled row; hidden columns as the chart was told. */
export function chartLines(spec: ChartSpec, cells: ChartCells): ChartLines {
  const areas = spec.ranges.flatMap((area) => filledPart(area, cells) ?? []);
  const lines = areas.flatMap((area) =>
    spec.transposed ? rowsOf(area) : columnsOf(area, spec, cells),
  );
  const headers = spec.numHeaders || guessedHeaders(lines, cells);
  const parts = lines.flatMap((line) => split(line, headers) ?? []);
  const [first, ...others] = parts;
  const isDomain = first !== undefined && others.length > 0 && namesPoints(first, spec, cells);
  return isDomain ? { domain: first, series: others } : { domain: null, series: parts };
}

function filledPart(area: Area, cells: ChartCells): Area | null {
  const rows = Math.min(area.rows, cells.lastRow(area.sheet) - area.row + 1);
  return rows > 0 ? { ...area, rows } : null;
}

function columnsOf(area: Area, spec: ChartSpec, cells: ChartCells): Area[] {
  const strategy = spec.hiddenDimensionStrategy;
  const skips = strategy === 'IGNORE_BOTH' || strategy === 'IGNORE_COLUMNS';
  return Array.from({ length: area.columns }, (_, i) => ({
    ...area,
    column: area.column + i,
    columns: 1,
  })).filter(({ sheet, column }) => !skips || !cells.isHidden(sheet, column));
}

const rowsOf = (area: Area): Area[] =>
  Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }));

/** A chart that was told of no headers has one where texts stand over numbers. */
function guessedHeaders(lines: readonly Area[], cells: ChartCells): number {
  const at = (line: Area, index: number): CellValue =>
    line.columns === 1
      ? cells.value(line.sheet, line.row + index, line.column)
      : cells.value(line.sheet, line.row, line.column + index);
  const series = lines.length > 1 ? lines.slice(1) : lines;
  const named = series.every((line) => typeof at(line, 0) === 'string');
  return named && series.some((line) => typeof at(line, 1) === 'number') ? 1 : 0;
}

/** Null for a line of nothing but headers. */
function split(line: Area, headers: number): ChartLine | null {
  const across = line.columns > 1;
  const length = (across ? line.columns : line.rows) - headers;
  if (length <= 0) return null;
  const values = across
    ? { ...line, column: line.column + headers, columns: length }
    : { ...line, row: line.row + headers, rows: length };
  return { name: headers === 0 ? null : { ...line, rows: 1, columns: 1 }, values };
}

/** As told; else a line of plain numbers is a series as any other. */
function namesPoints({ values }: ChartLine, spec: ChartSpec, cells: ChartCells): boolean {
  const told = spec.options.useFirstColumnAsDomain;
  if (typeof told === 'boolean') return told;
  const { sheet, row, column } = values;
  const plainNumber =
    typeof cells.value(sheet, row, column) === 'number' &&
    !isDateFormat(cells.format(sheet, row, column));
  return !plainNumber;
}
