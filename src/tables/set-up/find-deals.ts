import { BLOCK_HEADERS } from '../../words/deal-block';
import { TAB_NAMES } from '../../words/tabs';
import { type Cell, cellText } from '../cells/cell';
import { BLOCK_COLUMNS, type BlockPlace, isInBlock } from '../deals/deal-block';
import type { ColumnKey, DealColumns } from '../deals/deal-columns';
import { type RecognizedHeaders, recognizeHeaders } from '../deals/header-recognition';
import { columnKeyOfName, RANGE_NAMES } from '../tabs/range-names';
import {
  boundSheet,
  isEmptySheet,
  otherTitle,
  type SetUpRead,
  type SheetCells,
  userSheets,
} from './set-up-read';

/** Where the deals are, or are going to be. */
export interface FoundDeals {
  readonly kind: /** Set-up has been here, and finished. */
    | 'set up'
    /** A tab that set-up makes, or was killed while making. */
    | 'made'
    /** The user's own sheet of deals. */
    | 'adopted'
    /** No sheet with content looks like one of deals. */
    | 'unrecognised';
  /** Null when a sheet has to be added. */
  readonly sheet: SheetCells | null;
  /** Whether set-up made the tab, now or earlier. */
  readonly isMade: boolean;
  /** What is understood of the headers, the add-on's own columns left out. */
  readonly recognized: RecognizedHeaders;
  /** Columns that range names bind. */
  readonly bound: DealColumns;
  /** The add-on's own columns as they stand, maybe too few; null if there are none. */
  readonly block: BlockPlace | null;
}

/** Finds the sheet of deals: by its range names, else the one whose headers mean most. */
export function findDeals(read: SetUpRead): FoundDeals {
  const named = read.names.get(RANGE_NAMES.block);
  const made = boundSheet('deals', read);
  const sheet = read.sheets.find(({ id }) => id === named?.sheet);
  if (named && sheet) {
    const understood = understand(sheet, named, read);
    const fits = understood.recognized.headerRow === named.row;
    const recognized = fits ? understood.recognized : { ...NOTHING, headerRow: named.row };
    return { ...understood, recognized, kind: 'set up', isMade: made !== null };
  }
  if (made) return madeTab(made);
  const users = userSheets(read);
  const best = bestSheet(users, read);
  if (best) return best;
  const titles = Object.values(TAB_NAMES).flatMap(({ deals }) => [deals, otherTitle(deals)]);
  const begun = users.find((one) => isEmptySheet(one) && titles.includes(one.name));
  if (begun) return madeTab(begun);
  const isEmptyFile = users.every(isEmptySheet);
  return isEmptyFile ? madeTab(users[0] ?? null) : { ...madeTab(null), kind: 'unrecognised' };
}

const NOTHING: RecognizedHeaders = {
  headerRow: 1,
  headers: [],
  columns: {},
  nameBy: 'company',
  nameColumn: null,
  issues: [],
};

const madeTab = (sheet: SheetCells | null): FoundDeals => ({
  kind: 'made',
  sheet,
  isMade: true,
  recognized: NOTHING,
  bound: {},
  block: sheet && findBlock(sheet),
});

function bestSheet(sheets: readonly SheetCells[], read: SetUpRead): FoundDeals | null {
  let best: FoundDeals | null = null;
  for (const sheet of sheets) {
    const found = understand(sheet, findBlock(sheet), read);
    const { columns } = found.recognized;
    const isLikely =
      columns.stage !== undefined ||
      (columns.amount !== undefined && columns.company !== undefined);
    if (isLikely && (!best || countOf(found) > countOf(best))) best = found;
  }
  return best;
}

const countOf = ({ recognized }: FoundDeals): number => Object.keys(recognized.columns).length;

function understand(
  sheet: SheetCells,
  block: BlockPlace | null,
  { names }: SetUpRead,
): FoundDeals & { readonly sheet: SheetCells } {
  const table = block
    ? sheet.cells.map((row) => row.map((cell, i): Cell => (isInBlock(i + 1, block) ? '' : cell)))
    : sheet.cells;
  const bound: Partial<Record<ColumnKey, number>> = {};
  for (const [name, area] of names) {
    const key = columnKeyOfName(name);
    if (key && area.sheet === sheet.id) bound[key] = area.column;
  }
  const recognized = recognizeHeaders(table);
  return { kind: 'adopted', sheet, isMade: false, recognized, bound, block };
}

/** The add-on's own headers in a row, where no range name says where they are. */
function findBlock({ cells }: SheetCells): BlockPlace | null {
  for (const row of cells.slice(0, 10)) {
    for (const headers of Object.values(BLOCK_HEADERS)) {
      const start = row.findIndex((_, i) =>
        headers.every((header, offset) => cellText(row[i + offset]) === header),
      );
      if (start >= 0) return { column: start + 1, columns: BLOCK_COLUMNS.length };
    }
  }
  return null;
}
