import { type Cell, type CellWrite, cellText, isDateCell } from '../tables/cells/cell';
import { BLOCK_COLUMNS } from '../tables/deals/deal-block';
import type { DealsLayout } from './deals-layout';
import type { CellRun } from './entered';
import type { DealCells } from './read-rows';
import type { Workbook } from './workbook';

/** What was written about a deal, and where. */
export interface WrittenRow {
  readonly row: number;
  readonly runs: readonly CellRun[];
  /** ID of the deal that was meant. */
  readonly id: string;
  /** What the row's block says where all of it was written. */
  readonly operation: string;
}

/**
 * Takes back what was written about a deal: where Google refused a part of it, or where rows moved
 * meanwhile. The deal that now stands in the row written to, and the one that was meant, get their
 * cells back as they were read, formulas too; a row without a deal is emptied. A cell that does not
 * hold what was written is left alone.
 *
 * @param before the deals as they were read before anything was written
 * @returns 'stands' where all of it had been written before the deal's row moved, and is left
 */
export function restoreCells(
  written: WrittenRow,
  before: DealCells,
  layout: DealsLayout,
  workbook: Workbook,
): 'restored' | 'stands' {
  const now = workbook.readAll(layout.sheet);
  const { blockColumn } = layout;
  const cellsWritten = written.runs.flatMap(({ column, contents }) =>
    contents.map((content, i) => [column + i, content] as const),
  );
  const untouched = columnsBesides(cellsWritten, blockColumn);
  let outcome: 'restored' | 'stands' = 'restored';
  for (const row of new Set([written.row, ...rowsMeant(written, untouched, now, before, layout)])) {
    const cells = now[row - 1] ?? [];
    if (isComplete(written, cells, untouched, before, blockColumn)) {
      outcome = 'stands';
      continue;
    }
    const source = sourceOf(cells, untouched, before, blockColumn);
    const area = { sheet: layout.sheet, row, column: 0, rows: 1, columns: 1 };
    for (const [column, content] of cellsWritten) {
      if (!shows(cells[column - 1], content)) continue;
      const formula = before.formulas[source]?.[column - 1] ?? '';
      if (formula.length > 1) workbook.writeFormulas({ ...area, column }, [[formula]]);
      else workbook.write({ ...area, column }, [[before.cells[source]?.[column - 1] ?? null]]);
    }
  }
  restoreBlock(written, untouched, now[written.row - 1] ?? [], before, layout, workbook);
  workbook.flush();
  return outcome;
}

/** Rows that have the ID of the deal that was meant, or its cells. */
function rowsMeant(
  { id }: WrittenRow,
  untouched: readonly number[],
  now: DealCells['cells'],
  before: DealCells,
  { blockColumn }: DealsLayout,
): number[] {
  const known = before.cells.find((cells) => textAt(cells, 'id', blockColumn) === id);
  const key = known && keyOf(known, untouched);
  return now.flatMap((cells, i) =>
    textAt(cells, 'id', blockColumn) === id || keyOf(cells, untouched) === key ? [i + 1] : [],
  );
}

/** Whether all that was written stands together in the row of the deal that was meant. */
function isComplete(
  { id, operation }: WrittenRow,
  cells: readonly Cell[],
  untouched: readonly number[],
  before: DealCells,
  blockColumn: number,
): boolean {
  const known = before.cells.find((line) => textAt(line, 'id', blockColumn) === id);
  return (
    textAt(cells, 'id', blockColumn) === id &&
    textAt(cells, 'lastOperation', blockColumn) === operation &&
    known !== undefined &&
    keyOf(known, untouched) === keyOf(cells, untouched)
  );
}

const keyOf = (cells: readonly Cell[], columns: readonly number[]): string =>
  JSON.stringify(columns.map((column) => cells[column - 1] ?? ''));

/** The block that stood beside the ID in the row, if another one's was written over it. */
function restoreBlock(
  written: WrittenRow,
  untouched: readonly number[],
  now: readonly Cell[],
  before: DealCells,
  { sheet, blockColumn }: DealsLayout,
  workbook: Workbook,
): void {
  const id = textAt(now, 'id', blockColumn);
  const { row, operation } = written;
  if (id === '' || textAt(now, 'lastOperation', blockColumn) !== operation) return;
  if (isComplete(written, now, untouched, before, blockColumn)) return;
  const known = before.cells.find((cells) => textAt(cells, 'id', blockColumn) === id);
  if (!known) return;
  const columns = BLOCK_COLUMNS.indexOf('id');
  const block = Array.from({ length: columns }, (_, i) => known[blockColumn - 1 + i] ?? null);
  workbook.write({ sheet, row, column: blockColumn, rows: 1, columns }, [block]);
}

/**
 * Position in which a row stood when it was read: the one whose other cells are the same, else the one
 * of its ID; -1 for a row that holds no deal, or one that came since.
 */
function sourceOf(
  cells: readonly Cell[],
  untouched: readonly number[],
  before: DealCells,
  blockColumn: number,
): number {
  const wanted = keyOf(cells, untouched);
  const isBlank = untouched.every((column) => (cells[column - 1] ?? '') === '');
  const same = isBlank
    ? []
    : before.cells.flatMap((line, i) => (keyOf(line, untouched) === wanted ? [i] : []));
  if (same.length === 1) return same[0] as number;
  const id = textAt(cells, 'id', blockColumn);
  if (id === '') return -1;
  return before.cells.findIndex((line) => textAt(line, 'id', blockColumn) === id);
}

function columnsBesides(
  written: readonly (readonly [number, CellWrite])[],
  blockColumn: number,
): number[] {
  const taken = new Set(written.map(([column]) => column));
  const all = Array.from({ length: blockColumn - 1 }, (_, i) => i + 1);
  return all.filter((column) => !taken.has(column));
}

const textAt = (
  cells: readonly Cell[],
  column: (typeof BLOCK_COLUMNS)[number],
  blockColumn: number,
): string => cellText(cells[blockColumn - 1 + BLOCK_COLUMNS.indexOf(column)]);

function shows(cell: Cell = '', written: CellWrite): boolean {
  if (written === null) return cell === '';
  if (isDateCell(written)) return isDateCell(cell) && cell.date === written.date;
  return typeof written === 'string' ? cellText(cell) === written.trim() : cell === written;
}
