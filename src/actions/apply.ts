import type { Block } from '../pipeline/block';
import { leadingDealId } from '../pipeline/deal-id';
import type { Changes } from '../pipeline/reconcile';
import type { RowDecision } from '../pipeline/row-state';
import type { Rules } from '../pipeline/rules';
import { cellText } from '../tables/cells/cell';
import { RANGE_NAMES } from '../tables/tabs/range-names';
import { appendArchive } from './archive-writes';
import { type BlockRow, blockRows, writeBlocks } from './block-writes';
import { blockColumnAt, type DealsLayout } from './deals-layout';
import type { Entered } from './entered';
import type { DealRow } from './read-rows';
import { refusalOf } from './refusals';
import { takeBack } from './take-back';
import type { Area, Workbook } from './workbook';

/** What applying needs to know of where things stand. */
export interface ApplyContext {
  readonly names: ReadonlyMap<string, Area>;
  readonly layout: DealsLayout;
  readonly rules: Rules;
  readonly workbook: Workbook;
  /** Number of filled rows of the Archive tab; 0 when nothing will be archived. */
  readonly archiveRows: number;
  /** A text that no apply before has written into the change cell. */
  readonly changeText: string;
  /** What somebody asked for; it is taken back by whoever asked, where it was refused or strayed. */
  readonly entered?: Entered;
}

/** How an apply went. */
export interface Applied {
  /** Google's words if it refused to write user cells or blocks; rows concerned are not recorded. */
  readonly refused: string;
  /** Rows whose ID and mark disagree after writing: they moved meanwhile. */
  readonly moved: readonly number[];
  /** What the change cell says now; '' = it was not written for certain. */
  readonly revision: string;
}

/**
 * Writes what reconcile decided, in the order in which a run that is killed anywhere leaves each row
 * before or after: displaced blocks to the archive, user cells, blocks, archive, change cell.
 */
export function applyChanges(
  changes: Changes,
  rows: readonly DealRow[],
  context: ApplyContext,
): Applied {
  const { names, workbook, changeText: revision } = context;
  if (changes.archiveFirst.length > 0) {
    appendArchive(changes.archiveFirst, context.archiveRows, names, workbook);
    workbook.flush();
  }
  const refused = writeUserCells(changes.rows, context);
  const entered = context.entered ?? null;
  const writesCell = (one: RowDecision) => writesUserCell(one) || one.row === entered?.row;
  const held = refused === '' ? changes.rows : changes.rows.filter((one) => !writesCell(one));
  const blocks = blockRows(held, rows, context.rules, entered);
  const written = held.filter(writesUserCell);
  const beside = entered?.above ? [{ row: entered.above.row, wanted: entered.above.block }] : [];
  const watched = [...blocks.map(watchedBlock), ...unwatched(written, blocks, rows), ...beside];
  if (blocks.length === 0 && changes.archiveAfter.length === 0)
    return { refused, moved: settleMoved(watched, written, context), revision: '' };
  try {
    writeBlocks(blocks, rows, context.layout, workbook);
    if (changes.archiveAfter.length > 0) {
      workbook.flush();
      const archived = context.archiveRows + changes.archiveFirst.length;
      appendArchive(changes.archiveAfter, archived, names, workbook);
    }
    const change = names.get(RANGE_NAMES.change);
    if (change) workbook.write(change, [[revision]]);
    workbook.flush();
  } catch (error) {
    const reason = refusalOf(error, workbook);
    // What only the archive lacks, a reconcile by somebody who may write there adds.
    return { refused: haveLanded(blocks, context) ? refused : reason, moved: [], revision: '' };
  }
  return { refused, moved: settleMoved(watched, written, context), revision };
}

const writesUserCell = ({ putBack, closeDate }: RowDecision): boolean =>
  putBack !== null || closeDate !== null;

/** Writes stages put back and close dates; a refusal by Google comes out as its words. */
function writeUserCells(decisions: readonly RowDecision[], context: ApplyContext): string {
  const { layout, workbook } = context;
  const spots = new Map<string, { row: number; column: number }[]>();
  const add = (key: string, row: number, column: number | undefined): void => {
    if (column === undefined) return;
    const known = spots.get(key);
    if (known) known.push({ row, column });
    else spots.set(key, [{ row, column }]);
  };
  for (const { row, putBack } of decisions)
    if (putBack !== null) add(putBack, row, layout.columns.stage);
  const won = decisions.filter(({ closeDate }) => closeDate !== null);
  const { entered } = context;
  if (spots.size === 0 && won.length === 0 && !writesAnything(entered)) return '';
  try {
    if (entered) writeEntered(entered, context);
    for (const [stage, cells] of spots) workbook.writeSpots(layout.sheet, cells, stage);
    const column = layout.columns.closeDate ?? 0;
    const date = won[0]?.closeDate;
    const dated = won.map(({ row }) => ({ row, column }));
    if (date) workbook.writeSpots(layout.sheet, dated, { date });
    workbook.flush();
    return '';
  } catch (error) {
    return refusalOf(error, workbook);
  }
}

const writesAnything = (entered: Entered | undefined): boolean =>
  entered !== undefined && (entered.runs.length > 0 || entered.writeFirst !== null);

function writeEntered({ row, runs, writeFirst }: Entered, context: ApplyContext): void {
  const { sheet } = context.layout;
  for (const { column, contents } of runs) {
    const area = { sheet, row, column, rows: 1, columns: contents.length };
    context.workbook.write(area, [contents]);
  }
  writeFirst?.();
}

/** A row that was written to, and the block that has to stand in it. */
interface WatchedRow {
  readonly row: number;
  readonly wanted: Block;
}

const watchedBlock = ({ row, hidden }: BlockRow): WatchedRow => ({ row, wanted: hidden.block });

/** Rows of which only user cells were written: their blocks have to be as they were. */
function unwatched(
  written: readonly RowDecision[],
  blocks: readonly BlockRow[],
  rows: readonly DealRow[],
): WatchedRow[] {
  const known = new Set(blocks.map(({ row }) => row));
  const only = new Set(written.map(({ row }) => row).filter((row) => !known.has(row)));
  return rows
    .filter(({ state }) => only.has(state.deal.row))
    .map(({ state: { deal, block } }) => ({ row: deal.row, wanted: block }));
}

/** Finds the rows that moved while they were written, and takes back what users' cells got. */
function settleMoved(
  watched: readonly WatchedRow[],
  written: readonly RowDecision[],
  context: ApplyContext,
): number[] {
  const moved = marksAfter(watched, context)
    .filter(
      ({ wanted, id, mark, isNamed }) => id !== wanted.id || leadingDealId(mark) !== id || !isNamed,
    )
    .map(({ row }) => row);
  const { entered } = context;
  const strays = written.filter(({ row }) => moved.includes(row) && row !== entered?.row);
  if (strays.length > 0) takeBack(strays, context.layout, context.workbook);
  return moved;
}

/** Whether what was to be recorded stands in the rows. */
const haveLanded = (blocks: readonly BlockRow[], context: ApplyContext): boolean =>
  marksAfter(blocks.map(watchedBlock), context).every(({ wanted, mark }) => mark === wanted.mark);

/** Reads IDs and marks of the rows written once more, and what names the deal that was asked for. */
function marksAfter(watched: readonly WatchedRow[], { layout, workbook, entered }: ApplyContext) {
  if (watched.length === 0) return [];
  const numbers = watched.map(({ row }) => row);
  const first = numbers.reduce((a, b) => Math.min(a, b));
  const last = numbers.reduce((a, b) => Math.max(a, b));
  const mark = blockColumnAt(layout, 'mark');
  const end = blockColumnAt(layout, 'id');
  const column = entered ? 1 : mark;
  const rows = last - first + 1;
  const area = { sheet: layout.sheet, row: first, column, rows, columns: end - column + 1 };
  const cells = workbook.read(area);
  return watched.map(({ row, wanted }) => {
    const read = cells[row - first] ?? [];
    const text = (at: number): string => cellText(read[at - column]);
    const naming = entered?.row === row ? entered.naming : [];
    const isNamed = naming.every((name) => text(name.column) === name.text);
    return { row, wanted, id: text(end), mark: text(mark), isNamed };
  });
}
