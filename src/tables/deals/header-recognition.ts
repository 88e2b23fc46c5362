import { FIELDS, type Field } from '../../pipeline/deal';
import type { Issue } from '../../pipeline/issue';
import { type Cell, cellText } from '../cells/cell';
import { filledCells, fitsField } from './column-content';
import { createHeaderMatcher, type HeaderMatcher, type MatchRank } from './header-key';
import { namingColumn } from './naming-column';

const HEADER_ROWS = 10;

/** What was understood of a table of deals. Rows and columns are 1-based. */
export interface RecognizedHeaders {
  readonly headerRow: number;
  /** Headers as read, from column A on; a merged or empty one has the text above it. */
  readonly headers: readonly string[];
  /** Column of each field found; `name` also where a column of distinct values names the deal. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** What names a deal: a column for it, a column of distinct values, or only its company. */
  readonly nameBy: 'name' | 'distinct column' | 'company';
  /** Column of what names a deal; null when not even the company has one. */
  readonly nameColumn: number | null;
  readonly issues: readonly Issue[];
}

type Table = readonly (readonly Cell[])[];
type Columns = Partial<Record<Field, number>>;

/**
 * Recognises the headers of the user's table of deals, in English and Norwegian. The header row is
 * the one within the first ten that means most fields. A header that surely means a field comes
 * before one that may (`Status`, `Date`), for which the cells below must fit. Of two sure ones the
 * better match wins, then the column with more content, then the left one; the other is an issue.
 *
 * @param table all cells of the sheet, without the add-on's own columns
 */
export function recognizeHeaders(table: Table): RecognizedHeaders {
  const match = createHeaderMatcher();
  const { headerRow, headers } = findHeaderRow(table, match);
  const sheet: Sheet = { table, headerRow, headers, matches: headers.map(match) };
  const issues: Issue[] = [];
  const columns: Columns = {};
  bindSure(sheet, columns, issues);
  bindPerhaps(sheet, columns);
  for (const field of ['stage', 'amount'] as const)
    if (columns[field] === undefined)
      issues.push(headerIssue(sheet, 'missing header', null, field));
  return { headerRow, headers, ...nameDeals(sheet, columns), issues };
}

interface Sheet {
  readonly table: Table;
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly matches: readonly ReadonlyMap<Field, MatchRank>[];
}

/** The row that means most fields, sure ones twice; without any, the first row that has texts. */
function findHeaderRow(table: Table, match: HeaderMatcher): Pick<Sheet, 'headerRow' | 'headers'> {
  let best = { headerRow: 0, headers: [] as string[], score: 0 };
  table.slice(0, HEADER_ROWS).forEach((_, index) => {
    const headers = headerTexts(table, index);
    const score = headerScore(headers, match);
    if (score > best.score) best = { headerRow: index + 1, headers, score };
  });
  if (best.headerRow > 0) return best;
  const first = table.findIndex((row) => row.some((cell) => cellText(cell) !== ''));
  const index = Math.max(first, 0);
  return { headerRow: index + 1, headers: headerTexts(table, index) };
}

/** A row's texts; where it is empty, as below a merged header, the text above. */
function headerTexts(table: Table, index: number): string[] {
  const above = table[index - 1] ?? [];
  const row = table[index] ?? [];
  const width = Math.max(row.length, above.length);
  return Array.from({ length: width }, (_, i) => cellText(row[i]) || cellText(above[i]));
}

function headerScore(headers: readonly string[], match: HeaderMatcher): number {
  const points = new Map<Field, number>();
  for (const header of headers) {
    for (const [field, rank] of match(header))
      points.set(field, Math.max(points.get(field) ?? 0, rank === 2 ? 1 : 2));
  }
  return Array.from(points.values()).reduce((sum, point) => sum + point, 0);
}

function bindSure(sheet: Sheet, columns: Columns, issues: Issue[]): void {
  for (const field of FIELDS) {
    const [best, ...others] = sureColumns(sheet, field);
    if (best === undefined) continue;
    columns[field] = best;
    const hint = sheet.headers[best - 1] ?? '';
    for (const other of others)
      issues.push(
        headerIssue(sheet, 'duplicate header', other, sheet.headers[other - 1] ?? '', hint),
      );
  }
}

/** Columns that surely mean a field, best match first, then most content, then left to right. */
function sureColumns({ table, headerRow, matches }: Sheet, field: Field): number[] {
  const found = matches.flatMap((match, index) => {
    const rank = match.get(field);
    if (rank === undefined || rank === 2) return [];
    return [{ column: index + 1, rank, filled: filledCells(table, index + 1, headerRow).length }];
  });
  found.sort((a, b) => a.rank - b.rank || b.filled - a.filled || a.column - b.column);
  return found.map(({ column }) => column);
}

/** A date that nobody names is more often when the deal began than when it should close. */
const PERHAPS_ORDER: readonly Field[] = ['created', ...FIELDS.filter((one) => one !== 'created')];

function bindPerhaps({ table, headerRow, matches }: Sheet, columns: Columns): void {
  for (const field of PERHAPS_ORDER) {
    if (columns[field] !== undefined) continue;
    const taken = new Set(Object.values(columns));
    const index = matches.findIndex(
      (match, i) =>
        match.get(field) === 2 &&
        !taken.has(i + 1) &&
        fitsField(field, filledCells(table, i + 1, headerRow)),
    );
    if (index >= 0) columns[field] = index + 1;
  }
}

type Naming = Pick<RecognizedHeaders, 'columns' | 'nameBy' | 'nameColumn'>;

function nameDeals({ table, headerRow, headers }: Sheet, columns: Columns): Naming {
  if (columns.name !== undefined) return { columns, nameBy: 'name', nameColumn: columns.name };
  const body = table.slice(headerRow);
  // A line of totals has no stage; it is no deal.
  const rows = body.filter((row) =>
    columns.stage === undefined
      ? row.some((cell) => cellText(cell) !== '')
      : cellText(row[columns.stage - 1]) !== '',
  );
  const name = namingColumn({ rows, headers, taken: new Set(Object.values(columns)) });
  if (name === null) return { columns, nameBy: 'company', nameColumn: columns.company ?? null };
  return { columns: { ...columns, name }, nameBy: 'distinct column', nameColumn: name };
}

const headerIssue = (
  { headerRow }: Sheet,
  code: 'missing header' | 'duplicate header',
  column: number | null,
  field: string,
  hint = '',
): Issue => ({ code, tab: 'deals', row: headerRow, column, field, text: '', hint });
