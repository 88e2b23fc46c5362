import type { Archive, ArchiveEntry } from '../pipeline/archive';
import { archiveRow } from '../tables/tabs/archive-tab';
import { tabRangeName } from '../tables/tabs/range-names';
import type { Area, Workbook } from './workbook';

type Names = ReadonlyMap<string, Area>;

/** The archive is compacted when it has this many times as many entries as deals, and some more. */
const COMPACT_AT_TIMES = 2;
const COMPACT_AT_MORE = 200;

/** Appends entries below the filled rows of the Archive tab. */
export function appendArchive(
  entries: readonly ArchiveEntry[],
  filledRows: number,
  names: Names,
  workbook: Workbook,
): void {
  const header = names.get(tabRangeName('archive'));
  if (!header || entries.length === 0) return;
  workbook.insertRowsAfter(header.sheet, filledRows, entries.length);
  writeEntries(entries, filledRows + 1, header, workbook);
}

/**
 * Keeps only the last entry of each deal once there are far more entries than deals. A run killed
 * between the two writes leaves each deal's last entry the last one.
 *
 * @returns number of filled rows of the tab
 */
export function compactArchive(
  archive: Archive,
  filledRows: number,
  names: Names,
  workbook: Workbook,
): number {
  const header = names.get(tabRangeName('archive'));
  const kept = archive.size + 1;
  if (!header || filledRows <= COMPACT_AT_TIMES * kept + COMPACT_AT_MORE) return filledRows;
  writeEntries([...archive.values()], 2, header, workbook);
  workbook.deleteRows(header.sheet, kept + 1, filledRows - kept);
  return kept;
}

function writeEntries(
  entries: readonly ArchiveEntry[],
  row: number,
  { sheet }: Area,
  workbook: Workbook,
): void {
  const cells = entries.map(archiveRow);
  const area = { sheet, row, column: 1, rows: cells.length, columns: cells[0]?.length ?? 1 };
  workbook.write(area, cells);
}
