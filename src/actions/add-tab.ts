import { COLUMN_LOOKS, HIDDEN_COLUMNS, type TabPlan } from '../tables/set-up/tab-plan';
import type { Platform } from './platform';
import { styleColumns } from './style-columns';
import type { SheetId } from './workbook';

/** Adds one of the add-on's tabs, or completes one that stands; its own range name comes last. */
export function addTab(plan: TabPlan, platform: Platform): void {
  const { workbook } = platform;
  const sheet = plan.sheet ?? platform.layout.insertSheet(plan.title, plan.rows, plan.columns);
  if (plan.cells) fillTab(sheet, plan, plan.cells, platform);
  for (const [name, place] of plan.names) workbook.setName(name, { sheet, ...place });
}

function fillTab(
  sheet: SheetId,
  { tab, rows, columns, dropDowns }: TabPlan,
  cells: NonNullable<TabPlan['cells']>,
  { workbook, layout, rules }: Platform,
): void {
  const header = { sheet, row: 1, column: 1, rows: 1, columns };
  layout.style(header, { bold: true });
  layout.freezeRows(sheet, 1);
  const hidden = HIDDEN_COLUMNS[tab];
  if (hidden > 0) layout.hideColumns(sheet, columns - hidden + 1, hidden);
  if (tab === 'archive') layout.hideSheet(sheet);
  for (const look of COLUMN_LOOKS[tab]) styleColumns({ ...header, rows }, look, layout);
  for (const { values, ...place } of dropDowns)
    rules.setDropDown({ sheet, ...place, columns: 1 }, { values, help: '' });
  workbook.write({ ...header, rows: cells.length, columns: cells[0]?.length ?? 1 }, cells);
}
