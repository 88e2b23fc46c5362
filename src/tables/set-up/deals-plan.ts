import { FIELDS, type Field } from '../../pipeline/deal';
import type { Language } from '../../pipeline/settings';
import { BLOCK_HEADERS } from '../../words/deal-block';
import { FIELD_NAMES } from '../../words/fields';
import { cellText } from '../cells/cell';
import { BLOCK_COLUMNS } from '../deals/deal-block';
import type { ColumnKey, DealColumns } from '../deals/deal-columns';
import { type ColumnColour, dealColours, isOwnColour } from './colour-rules';
import type { FoundDeals } from './find-deals';
import type { Rectangle } from './set-up-read';

/** What hangs on the sheet of deals and must not be cut through or overwritten. */
export interface DealsSurroundings {
  readonly gridRows: number;
  readonly gridColumns: number;
  readonly filter: Rectangle | null;
  readonly protections: readonly Rectangle[];
  readonly merged: readonly Rectangle[];
  /** Whether a validation rule stands in the stage column below its header, and whose. */
  readonly stageRule: 'none' | 'own' | 'other';
  /** The reasons that a drop-down of set-up's offers in the column for them, else whose rule it has. */
  readonly reasonRule: 'none' | 'other' | readonly string[];
  readonly colours: readonly { readonly area: Rectangle; readonly formula: string }[];
}

/** What becomes of the sheet of deals. Columns are numbered as they are after inserting. */
export interface DealsPlan {
  readonly headerRow: number;
  /** Headers written from a column on: of fields that have no column yet. */
  readonly newHeaders: { readonly column: number; readonly texts: readonly string[] } | null;
  /** Columns to insert before the block, to make room for new headers. */
  readonly inserted: number;
  readonly columns: DealColumns;
  /** Columns to bind by range names. */
  readonly bindings: readonly (readonly [ColumnKey, number])[];
  readonly blockColumn: number;
  readonly writesBlock: boolean;
  /** Positions in the block where a deleted column has to be inserted again. */
  readonly blockGaps: readonly number[];
  /** Number of columns that the grid needs. */
  readonly gridColumns: number;
  readonly writesDropDown: boolean;
  /** What a drop-down of lost reasons is to offer; null = it stays as it is. */
  readonly reasons: readonly string[] | null;
  readonly colours: readonly ColumnColour[];
}

/** Fields without which a pipeline lacks its point: set-up adds a column for each. */
const NEEDED: readonly Field[] = ['stage', 'amount', 'closeDate', 'lostReason'];

/** Works out what the sheet of deals needs; nothing if all is there. */
export function planDeals(
  found: FoundDeals,
  around: DealsSurroundings,
  language: Language,
  lostReasons: readonly string[],
): DealsPlan {
  const known = knownColumns(found);
  const added =
    found.isMade && found.kind === 'made' ? FIELDS : NEEDED.filter((one) => !known[one]);
  const firstFree = found.block?.column ?? lastUsedColumn(found, around) + 1;
  const fresh = found.kind === 'made' ? 1 : firstFree;
  const columns: Partial<Record<ColumnKey, number>> = { ...known };
  added.forEach((field, i) => {
    columns[field] = fresh + i;
  });
  const isMade = found.kind === 'made';
  const blockColumn = isMade ? FIELDS.length + 1 : firstFree + added.length;
  const { headerRow } = found.recognized;
  const stands = isMade && found.sheet !== null && cellText(found.sheet.cells[0]?.[0]) !== '';
  const gaps = blockGaps(found, language);
  return {
    headerRow,
    newHeaders:
      added.length === 0 || stands
        ? null
        : { column: fresh, texts: added.map((field) => FIELD_NAMES[language][field]) },
    inserted: found.block && !isMade ? added.length : 0,
    columns,
    bindings: (Object.entries(columns) as [ColumnKey, number][]).filter(
      ([key]) => found.bound[key] === undefined,
    ),
    blockColumn,
    writesBlock: found.block === null || gaps.length > 0,
    blockGaps: gaps,
    gridColumns: blockColumn + BLOCK_COLUMNS.length - 1,
    writesDropDown: around.stageRule === 'none',
    reasons: missingReasons(lostReasons, around),
    colours: missingColours(
      columns,
      headerRow,
      blockColumn,
      found.block?.column ?? blockColumn,
      gaps,
      around,
    ),
  };
}

/** Google takes no more values into a rule than this. */
const MOST_REASONS = 500;

function missingReasons(
  lostReasons: readonly string[],
  { reasonRule }: DealsSurroundings,
): DealsPlan['reasons'] {
  const wanted = lostReasons.slice(0, MOST_REASONS);
  const stands = reasonRule === 'other' || String(reasonRule) === String(wanted);
  return wanted.length === 0 || stands ? null : wanted;
}

/** Columns by range names, and by their headers those that no name binds. */
export function knownColumns({
  bound,
  recognized,
}: FoundDeals): Partial<Record<ColumnKey, number>> {
  const columns: Partial<Record<ColumnKey, number>> = { ...bound };
  const taken = new Set(Object.values(bound));
  for (const [field, column] of Object.entries(recognized.columns) as [Field, number][])
    if (columns[field] === undefined && !taken.has(column)) columns[field] = column;
  return columns;
}

/** The last column that holds anything, or that a filter, protection or merged cell covers. */
function lastUsedColumn({ sheet, recognized }: FoundDeals, around: DealsSurroundings): number {
  const merged = around.merged.filter(({ row, rows }) => row + rows > recognized.headerRow);
  const areas = [...around.protections, ...merged, ...(around.filter ? [around.filter] : [])];
  // What covers the whole width of the grid is about rows.
  const ends = areas
    .map(({ column, columns }) => column + columns - 1)
    .filter((end) => end < around.gridColumns);
  const widths = (sheet?.cells ?? []).map((row) => {
    let last = row.length;
    while (last > 0 && row[last - 1] === '') last--;
    return last;
  });
  return widths.concat(ends).reduce((most, one) => Math.max(most, one), 0);
}

function blockGaps({ block, sheet, recognized }: FoundDeals, language: Language): number[] {
  if (!block || block.columns >= BLOCK_COLUMNS.length) return [];
  const row = sheet?.cells[recognized.headerRow - 1] ?? [];
  const stands = row.slice(block.column - 1, block.column - 1 + block.columns).map(cellText);
  const known = [BLOCK_HEADERS[language], ...Object.values(BLOCK_HEADERS)];
  const headers = known.find((one) => stands.every((text) => one.includes(text))) ?? [];
  return headers.flatMap((header, i) => (stands.includes(header) ? [] : [i]));
}

/** Rules that are not there yet; those there stand where they stood before columns are inserted. */
function missingColours(
  columns: DealColumns,
  headerRow: number,
  blockColumn: number,
  blockBefore: number,
  gaps: readonly number[],
  { colours }: DealsSurroundings,
): ColumnColour[] {
  const own = colours.filter(({ formula }) => isOwnColour(formula));
  const standing = BLOCK_COLUMNS.map((_, position) => position).filter(
    (one) => !gaps.includes(one),
  );
  const coloured = own.map(({ area: { column } }) => {
    const position = standing[column - blockBefore];
    return position === undefined ? column : blockColumn + position;
  });
  return dealColours({
    firstRow: headerRow + 1,
    stage: columns.stage ?? null,
    closeDate: columns.closeDate ?? null,
    since: blockColumn,
    missing: blockColumn + 1,
  }).filter(({ column }) => !coloured.includes(column));
}
