import type { CompletionArguments } from '../functions/complete-calls';
import { stageKey } from '../pipeline/stage';
import { cellText } from '../tables/cells/cell';
import { columnLetters } from '../tables/cells/column-letters';
import { BLOCK_COLUMNS } from '../tables/deals/deal-block';
import type { ColumnKey } from '../tables/deals/deal-columns';
import { RANGE_NAMES, tabRangeName } from '../tables/tabs/range-names';
import type { DealsLayout } from './deals-layout';
import type { Area, Workbook } from './workbook';

type Names = ReadonlyMap<string, Area>;

/**
 * What completed calls refer to, as open ranges that grow with the sheet and follow moved columns.
 * They begin with the header, so that a row inserted above the first deal is counted, and are
 * absolute, so that a copied formula means the same. Headers are read only if a call is grouped by
 * a column.
 */
export function completionReferences(
  names: Names,
  layout: DealsLayout,
  workbook: Workbook,
): CompletionArguments {
  const sheetNames = new Map(workbook.sheets().map(({ id, name }) => [id, quoted(name)]));
  const sheetOf = (id: number | undefined): string => sheetNames.get(id ?? -1) ?? '';
  const columnAt = (column: number | undefined): string => {
    const letters = columnLetters(column ?? 1);
    return column ? `${sheetOf(layout.sheet)}!$${letters}$${layout.headerRow}:$${letters}` : '';
  };
  const column = (key: ColumnKey): string => columnAt(layout.columns[key]);
  const table = (name: string, last: string): string => {
    const area = names.get(name);
    return area ? `${sheetOf(area.sheet)}!$A$1:$${last}` : '';
  };
  const change = names.get(RANGE_NAMES.change);
  return {
    dealColumn: column('name'),
    stageColumn: column('stage'),
    amountColumn: column('amount'),
    closeDateColumn: column('closeDate'),
    probabilityColumn: column('probability'),
    ownerColumn: column('owner'),
    stagesTable: table(tabRangeName('stages'), 'G'),
    settingsTable: table(tabRangeName('settings'), 'B'),
    changeCell: change
      ? `${sheetOf(change.sheet)}!$${columnLetters(change.column)}$${change.row}`
      : '',
    groupColumn: (text) => columnAt(findHeader(text, layout, workbook)),
  };
}

/** Column of a header in the Deals tab; undefined if there is none. One read. */
function findHeader(text: string, layout: DealsLayout, workbook: Workbook): number | undefined {
  const { sheet, headerRow: row, blockColumn } = layout;
  const columns = blockColumn + BLOCK_COLUMNS.length - 1;
  const [headers = []] = workbook.read({ sheet, row, column: 1, rows: 1, columns });
  const found = headers.findIndex((header) => stageKey(cellText(header)) === stageKey(text));
  return found < 0 ? undefined : found + 1;
}

const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;
