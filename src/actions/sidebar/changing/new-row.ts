import { isDeal } from '../../../pipeline/identity-row';
import { BLOCK_COLUMNS } from '../../../tables/deals/deal-block';
import { blockColumnAt, type DealsLayout } from '../../deals-layout';
import { type DealRow, toDealRows } from '../../read-rows';
import type { Workbook } from '../../workbook';
import type { SheetForChange } from './sheet-for-change';

/** Where a deal is added. */
export interface NewRow {
  readonly row: number;
  /** The sheet as read, with the new row in it. */
  readonly sheet: SheetForChange;
  /** Whether a row was inserted for it. */
  readonly isInserted: boolean;
}

/**
 * The row below the last deal. Where something stands there, as totals or another table, a row is
 * inserted in front of it; where the grid ends, it is enlarged.
 */
export function makeNewRow(sheet: SheetForChange, workbook: Workbook): NewRow {
  const { layout, cells } = sheet;
  const last = lastDealRow(sheet);
  const row = last + 1;
  const hasRow = workbook.gridRows(layout.sheet) > last;
  if (!hasRow || isFree(row, layout, workbook)) {
    if (!hasRow) workbook.insertRowsAfter(layout.sheet, last, 1);
    return { row, sheet, isInserted: false };
  }
  workbook.insertRowsAfter(layout.sheet, last, 1);
  const inserted = {
    cells: [...cells.cells.slice(0, last), [], ...cells.cells.slice(last)],
    formulas: [...cells.formulas.slice(0, last), [], ...cells.formulas.slice(last)],
  };
  return { row, sheet: { ...sheet, cells: inserted }, isInserted: true };
}

/** Whether nothing but unticked boxes is seen in a row: read anew, for a row may have come down. */
function isFree(row: number, layout: DealsLayout, workbook: Workbook): boolean {
  const columns = layout.blockColumn + BLOCK_COLUMNS.length - 1;
  const [cells = []] = workbook.read({ sheet: layout.sheet, row, column: 1, rows: 1, columns });
  const tag = blockColumnAt(layout, 'lastOperation') - 1;
  return cells.every((cell, i) => cell === '' || cell === false || i === tag);
}

/** The last row that holds a deal; the header's if none does. */
function lastDealRow({ cells, layout, configuration }: SheetForChange): number {
  const { headerRow } = layout;
  const below = cells.cells.slice(headerRow);
  const formulas = cells.formulas.slice(headerRow);
  const rows = toDealRows(below, formulas, headerRow + 1, layout, configuration.context);
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] as DealRow;
    if (isDeal(row.state.deal) && !isTotals(row)) return headerRow + 1 + i;
  }
  return headerRow;
}

const ADDS_UP = /^=.*\b(?:SUM|SUMIFS?|SUBTOTAL|AVERAGE|COUNTA?|WEIGHTED_FORECAST)\s*\(/i;

/** Totals below a list have no stage, and a formula that adds up. */
const isTotals = ({ state, formulas }: DealRow): boolean =>
  state.deal.stageText === '' && formulas.some((formula) => ADDS_UP.test(formula));
