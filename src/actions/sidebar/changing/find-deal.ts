import { cellText } from '../../../tables/cells/cell';
import type { BlockColumn } from '../../../tables/deals/deal-block';
import { blockColumnAt } from '../../deals-layout';
import { type DealRow, toDealRows } from '../../read-rows';
import type { SheetForChange } from './sheet-for-change';

/** The row of a deal; 'gone' if none has its ID, 'unsure' if several have. */
export function findDeal(id: string, sheet: SheetForChange): DealRow | 'gone' | 'unsure' {
  const [row, ...others] = rowsWith('id', id, sheet);
  if (row === undefined) return 'gone';
  return others.length > 0 ? 'unsure' : readRow(row, sheet);
}

/** Numbers of the rows below the header whose block says a text in a column. */
export function rowsWith(column: BlockColumn, text: string, sheet: SheetForChange): number[] {
  const { headerRow } = sheet.layout;
  const at = blockColumnAt(sheet.layout, column) - 1;
  return sheet.cells.cells.flatMap((cells, i) =>
    i >= headerRow && cellText(cells[at]) === text ? [i + 1] : [],
  );
}

/** A row as it was read. */
export function readRow(row: number, { cells, layout, configuration }: SheetForChange): DealRow {
  const [read = [], formulas = []] = [cells.cells[row - 1], cells.formulas[row - 1]];
  const [dealRow] = toDealRows([read], [formulas], row, layout, configuration.context);
  return dealRow as DealRow;
}
