import { blockState } from '../pipeline/block';
import type { HiddenCells, RowDecision } from '../pipeline/row-state';
import type { Rules } from '../pipeline/rules';
import type { CellWrite } from '../tables/cells/cell';
import { BLOCK_COLUMNS, type BlockTags, blockCells, saysAlready } from '../tables/deals/deal-block';
import { missingText } from '../tables/deals/missing-text';
import type { DealsLayout } from './deals-layout';
import type { Entered } from './entered';
import type { DealRow } from './read-rows';
import type { Workbook } from './workbook';

/** A row whose block is to be written. */
export interface BlockRow {
  readonly row: number;
  readonly hidden: HiddenCells;
  readonly cells: readonly CellWrite[];
  /** Whether the Deal ID is written too: only where it is another than stands there. */
  readonly writesId: boolean;
}

/** The rows whose cells do not say yet what was decided, in order. */
export function blockRows(
  decisions: readonly RowDecision[],
  rows: readonly DealRow[],
  rules: Rules,
  entered: Entered | null,
): BlockRow[] {
  const byRow = new Map(rows.map((row) => [row.state.deal.row, row]));
  const tagsOf = createTags(rows);
  return decisions.flatMap(({ row, hidden, putBack }) => {
    const read = byRow.get(row);
    if (!hidden || !read) return [];
    const missing = missingOf(hidden, read, putBack, rules);
    const tags = entered?.row === row ? entered.tags : null;
    if (!tags && saysAlready(read.before, hidden, missing)) return [];
    const cells = blockCells(hidden, tags ?? tagsOf(hidden.block.id, read), missing);
    return [{ row, hidden, cells, writesId: hidden.block.id !== read.before.block.id }];
  });
}

const NO_TAGS: BlockTags = { lastActivity: '', lastOperation: '' };

/** Tags go where their deal's block goes; a deal that is new has those of its row's empty block. */
function createTags(rows: readonly DealRow[]): (id: string, row: DealRow) => BlockTags {
  let byId: ReadonlyMap<string, BlockTags> | null = null;
  return (id, { before }) => {
    if (id === before.block.id) return before;
    byId ??= new Map(rows.map((row) => [row.before.block.id, row.before]));
    return byId.get(id) ?? (before.block.id === '' ? before : NO_TAGS);
  };
}

function missingOf(
  hidden: HiddenCells,
  { state }: DealRow,
  putBack: string | null,
  { stages, settings }: Rules,
): string {
  if (hidden.block.id === '') return '';
  const stage = putBack === null ? state.deal.stage : stages.find(putBack);
  const shown = { stage, stageText: state.deal.stageText };
  return missingText(hidden.needs, shown, stages, settings.language);
}

/** More separate runs than this are written as one piece. IDs are rather written alone. */
const MOST_RUNS = { withId: 2, withoutId: 1 } as const;

/**
 * Writes blocks in few calls: rows that get an ID with it, the others without. Where there are too
 * many separate runs, the rows between are written back as they are to be, but never one that holds
 * anything the add-on did not write.
 */
export function writeBlocks(
  blocks: readonly BlockRow[],
  rows: readonly DealRow[],
  layout: DealsLayout,
  workbook: Workbook,
): void {
  const withId = blocks.filter(({ writesId }) => writesId);
  const withoutId = blocks.filter(({ writesId }) => !writesId);
  const write = (runs: readonly Run[], columns: number): void => {
    for (const { row, cells } of runs) {
      const { sheet, blockColumn: column } = layout;
      const area = { sheet, row, column, rows: cells.length, columns };
      workbook.write(
        area,
        cells.map((one) => one.slice(0, columns)),
      );
    }
  };
  const changed = new Map(blocks.map(({ row, cells }) => [row, cells]));
  write(runsOf(withId, MOST_RUNS.withId, rows, changed), BLOCK_COLUMNS.length);
  write(runsOf(withoutId, MOST_RUNS.withoutId, rows, changed), BLOCK_COLUMNS.length - 1);
}

/** Consecutive rows to write in one call. */
interface Run {
  readonly row: number;
  readonly cells: (readonly CellWrite[])[];
}

/** @param changed cells of all rows that are written, those between the blocks among them */
function runsOf(
  blocks: readonly BlockRow[],
  most: number,
  rows: readonly DealRow[],
  changed: ReadonlyMap<number, readonly CellWrite[]>,
): Run[] {
  const exact = toRuns(blocks.map(({ row, cells }) => [row, cells] as const));
  if (exact.length <= most) return exact;
  const first = blocks[0]?.row ?? 0;
  const last = blocks[blocks.length - 1]?.row ?? 0;
  const span = rows.filter(({ state: { deal, block } }) => {
    const inside = deal.row >= first && deal.row <= last;
    return inside && (changed.has(deal.row) || blockState(block) !== 'foreign');
  });
  return toRuns(
    span.map((row) => [row.state.deal.row, changed.get(row.state.deal.row) ?? asRead(row)]),
  );
}

function toRuns(rows: readonly (readonly [number, readonly CellWrite[]])[]): Run[] {
  const runs: Run[] = [];
  for (const [row, cells] of rows) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.cells.length === row) last.cells.push(cells);
    else runs.push({ row, cells: [cells] });
  }
  return runs;
}

const asRead = ({ state, before }: DealRow): CellWrite[] =>
  blockCells({ block: state.block, since: before.since, needs: null }, before, before.missing);
