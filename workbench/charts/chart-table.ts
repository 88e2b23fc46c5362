import { isDateFormat } from 'numfmt';
import type { ChartSpec } from '../apps-script/chart-spec';
import { type ChartCell, EMPTY_CELL } from './chart-cells';

/** A chart's cells in the order they are drawn: what stands along the axis, and the series. */
export interface ChartTable {
  /** A cell for each point, empty ones where no column names the points. */
  readonly domain: readonly ChartCell[];
  /** Header of the domain's column. */
  readonly domainName: string;
  readonly series: readonly TableSeries[];
}

export interface TableSeries {
  /** Text of the headers; '' without. */
  readonly name: string;
  /** As many as the domain has. */
  readonly cells: readonly ChartCell[];
}

type Rows = readonly (readonly ChartCell[])[];

/**
 * Puts the blocks of a chart together and tells headers, names of points and series apart.
 *
 * @param firstColumnIsDomain as told by `useFirstColumnAsDomain`; without, a first column of plain
 *   numbers is a series as any other
 */
export function chartTable(
  spec: Pick<ChartSpec, 'mergeStrategy' | 'transposed' | 'numHeaders'>,
  blocks: readonly Rows[],
  firstColumnIsDomain: boolean | undefined,
): ChartTable {
  const merged = spec.mergeStrategy === 'MERGE_ROWS' ? blocks.flat() : sideBySide(blocks);
  const rows = rectangle(spec.transposed ? transposed(rectangle(merged)) : merged);
  const headers = spec.numHeaders > 0 ? spec.numHeaders : guessedHeaders(rows);
  const columns = transposed(rows.slice(headers)).map((cells, c) => ({
    name: headerText(rows.slice(0, headers), c),
    cells,
  }));
  const [first, ...others] = columns;
  if (!first) return { domain: [], domainName: '', series: [] };
  const namesPoints = others.length > 0 && (firstColumnIsDomain ?? !isPlainNumbers(first.cells));
  return namesPoints
    ? { domain: first.cells, domainName: first.name, series: others }
    : { domain: first.cells.map(() => EMPTY_CELL), domainName: '', series: columns };
}

function sideBySide(blocks: readonly Rows[]): Rows {
  const height = Math.max(0, ...blocks.map((rows) => rows.length));
  const padded = blocks.map((rows) => {
    const blank = rows[0]?.map(() => EMPTY_CELL) ?? [];
    return Array.from({ length: height }, (_, r) => rows[r] ?? blank);
  });
  return Array.from({ length: height }, (_, r) => padded.flatMap((rows) => rows[r] ?? []));
}

function rectangle(rows: Rows): Rows {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? EMPTY_CELL));
}

const transposed = (rows: Rows): ChartCell[][] =>
  (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] ?? EMPTY_CELL));

/** A chart that was told of no headers may have one: words over numbers. */
function guessedHeaders([first = [], ...others]: Rows): number {
  const named = first.slice(1).filter(({ value }) => value !== null);
  const words = named.length > 0 && named.every(({ value }) => typeof value === 'string');
  const numbers = others.some((row) => row.some(({ value }) => typeof value === 'number'));
  return words && numbers ? 1 : 0;
}

const headerText = (headers: Rows, column: number): string =>
  headers
    .map((row) => row[column]?.text ?? '')
    .filter((text) => text !== '')
    .join(' ');

const isPlainNumbers = (cells: readonly ChartCell[]): boolean =>
  cells.every(
    ({ value, format }) => value === null || (typeof value === 'number' && !isDate(format)),
  );

/** Whether a number format shows dates or times. */
export function isDate(format: string): boolean {
  try {
    return format !== '' && isDateFormat(format);
  } catch {
    return false;
  }
}
