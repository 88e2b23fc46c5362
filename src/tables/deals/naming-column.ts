import { type Cell, cellText } from '../cells/cell';
import { isIdentifier } from './header-key';

const LONGEST_NAME = 60;

/** The rows and headers in which a column that tells deals apart is looked for. */
export interface NamingTable {
  /** Rows of deals, without headers and empty rows. */
  readonly rows: readonly (readonly Cell[])[];
  readonly headers: readonly string[];
  /** Columns that hold something else, 1-based. */
  readonly taken: ReadonlySet<number>;
}

/**
 * The first column whose values are all filled and all different, where no column names the deal:
 * one whose header says so (`opportunity_id`, `Nr`), else one of short texts; null if there is
 * none. From a single deal nothing can be told but by the header.
 */
export function namingColumn({ rows, headers, taken }: NamingTable): number | null {
  const free = headers.map((_, index) => index + 1).filter((column) => !taken.has(column));
  const isNumbered = (column: number): boolean => isIdentifier(headers[column - 1] ?? '');
  const numbered = free.find((column) => isNumbered(column) && tellsApart(rows, column));
  if (numbered !== undefined) return numbered;
  const texts = free.find(
    (column) => rows.length > 1 && tellsApart(rows, column) && holdsNames(rows, column),
  );
  return texts ?? null;
}

function tellsApart(rows: NamingTable['rows'], column: number): boolean {
  const seen = new Set(rows.map((row) => cellText(row[column - 1])));
  return rows.length > 0 && seen.size === rows.length && !seen.has('');
}

const holdsNames = (rows: NamingTable['rows'], column: number): boolean =>
  rows.every((row) => {
    const cell = row[column - 1];
    return typeof cell === 'string' && cell.length <= LONGEST_NAME && /\p{L}/u.test(cell);
  });
