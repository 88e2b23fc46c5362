import { RECORDED_FIELDS, type RecordedField } from '../pipeline/recorded';
import type { RowState } from '../pipeline/row-state';
import { visibleOf } from '../pipeline/visible';
import { type Cell, cellText, isErrorCell } from '../tables/cells/cell';
import { spilledColumns } from '../tables/cells/spill';
import { BLOCK_COLUMNS, type BlockCells, readBlockCells } from '../tables/deals/deal-block';
import { criterionCell, type DealContext, readDeal } from '../tables/deals/deal-row';
import type { DealsLayout } from './deals-layout';
import type { Area, Workbook } from './workbook';

/** A row of the Deals tab as read: for reconcile, and for writing its block back. */
export interface DealRow {
  readonly state: RowState;
  /** The row's cells from column A on. */
  readonly cells: readonly Cell[];
  /** Its formulas, '' where a cell has none; [] where none were read. */
  readonly formulas: readonly string[];
  readonly before: BlockCells;
}

/** Most rows in which a formula is looked for that fills the edited ones; below it none is seen. */
const MOST_FORMULA_ROWS = 2_000;

/** Reads some rows up to the end of the block; two reads, values last. */
export function readRows(
  first: number,
  last: number,
  layout: DealsLayout,
  context: DealContext,
  workbook: Workbook,
): DealRow[] {
  const top = last - layout.headerRow < MOST_FORMULA_ROWS ? layout.headerRow : first;
  const formulas = workbook.formulas(rowsArea(top, last, layout));
  const filled = withSpilled(formulas, undefined, [layout.columns.closeDate]).slice(first - top);
  const cells = workbook.read(rowsArea(first, last, layout));
  return toDealRows(cells, filled, first, layout, context);
}

/** All cells and formulas of the Deals tab, from A1 on. */
export interface DealCells {
  readonly cells: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** Reads the whole Deals tab; two reads, values last. */
export function readDealCells({ sheet, columns }: DealsLayout, workbook: Workbook): DealCells {
  const formulas = workbook.allFormulas(sheet);
  const cells = workbook.readAll(sheet);
  return { cells, formulas: withSpilled(formulas, cells, [columns.stage, columns.closeDate]) };
}

/**
 * Gives cells that a formula elsewhere fills a formula, in columns that the add-on writes. In others
 * they count as typed, lest rows that the formula moved up or down be taken for renamed deals.
 */
function withSpilled(
  formulas: readonly (readonly string[])[],
  cells: readonly (readonly Cell[])[] | undefined,
  written: readonly (number | undefined)[],
): readonly (readonly string[])[] {
  const spilled = spilledColumns(formulas, cells);
  return formulas.map((row, r) => {
    const reached = written.filter((column) => column && spilled[r]?.has(column));
    if (reached.length === 0) return row;
    return row.map((formula, c) => formula || (reached.includes(c + 1) ? '=' : ''));
  });
}

/** Header texts of the Deals tab from column A on. */
export const headersOf = ({ cells }: DealCells, { headerRow }: DealsLayout): string[] =>
  (cells[headerRow - 1] ?? []).map(cellText);

/** All rows below the header. */
export const allDealRows = (
  { cells, formulas }: DealCells,
  layout: DealsLayout,
  context: DealContext,
): DealRow[] => {
  const { headerRow } = layout;
  const [below, formulasBelow] = [cells.slice(headerRow), formulas.slice(headerRow)];
  return toDealRows(below, formulasBelow, headerRow + 1, layout, context);
};

const rowsArea = (first: number, last: number, layout: DealsLayout): Area => ({
  sheet: layout.sheet,
  row: first,
  column: 1,
  rows: last - first + 1,
  columns: layout.blockColumn + BLOCK_COLUMNS.length - 1,
});

/** Turns read cells and formulas of consecutive rows into deal rows. */
export function toDealRows(
  cells: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[],
  firstRow: number,
  layout: DealsLayout,
  context: DealContext,
): DealRow[] {
  const bound = new Set(Object.keys(layout.columns));
  return cells.map((row, i) => {
    const deal = readDeal(firstRow + i, row, layout.columns, context);
    const start = layout.blockColumn - 1;
    const before = readBlockCells(row.slice(start, start + BLOCK_COLUMNS.length));
    const state: RowState = {
      deal,
      visible: visibleOf(deal, readable(bound, row, layout)),
      formulas: formulaFields(formulas[i] ?? [], layout),
      block: before.block,
      since: before.since,
      cellOf: (key) => criterionCell(key, deal, row, layout.columns),
    };
    return { state, cells: row, formulas: formulas[i] ?? [], before };
  });
}

const TEXT_FIELDS = ['name', 'company', 'owner'] as const;

/** Bound columns less those whose text cell shows an error: an error is nobody's new name. */
function readable(
  bound: ReadonlySet<string>,
  cells: readonly Cell[],
  { columns }: DealsLayout,
): ReadonlySet<string> {
  const broken = TEXT_FIELDS.filter((field) => isErrorCell(cells[(columns[field] ?? 0) - 1] ?? ''));
  return broken.length === 0
    ? bound
    : new Set([...bound].filter((key) => !broken.some((field) => field === key)));
}

const NO_FORMULAS: ReadonlySet<RecordedField> = new Set();

function formulaFields(
  formulas: readonly string[],
  { columns }: DealsLayout,
): ReadonlySet<RecordedField> {
  const fields = RECORDED_FIELDS.filter((field) => {
    const column = columns[field];
    return column !== undefined && (formulas[column - 1] ?? '') !== '';
  });
  return fields.length > 0 ? new Set(fields) : NO_FORMULAS;
}
