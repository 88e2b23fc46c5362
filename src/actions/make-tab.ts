import type { Language } from '../pipeline/settings';
import { tabRangeName } from '../tables/tabs/range-names';
import type { TabContent, TabLooks } from '../tables/tabs/tab-content';
import { TAB_NAMES } from '../words/tabs';
import type { Layout } from './layout';
import type { Platform } from './platform';
import { styleColumns } from './style-columns';
import type { Area, SheetId, Workbook } from './workbook';

const NEW_ROWS = 1_000;
const NEW_COLUMNS = 26;

/**
 * Makes a tab of the add-on's with its looks. An empty sheet that already bears its name is taken: a
 * run that was ended before it could name the range leaves one.
 *
 * @returns the area it has room for without a look: all of the content's, or one cell of a found sheet
 */
export function makeTab(content: TabContent, language: Language, platform: Platform): Area {
  const { workbook, layout } = platform;
  const { tab, cells, looks } = content;
  const size = { rows: cells.length, columns: cells[0]?.length ?? 1 };
  const grid = {
    rows: Math.max(NEW_ROWS, size.rows),
    columns: Math.max(NEW_COLUMNS, size.columns),
  };
  const name = TAB_NAMES[language][tab];
  const found = emptySheet(name, workbook);
  const sheet = found ?? layout.insertSheet(freeName(name, workbook), grid.rows, grid.columns);
  const first = { sheet, row: 1, column: 1, rows: 1, columns: 1 };
  const all = found === null ? grid : gridOf(sheet, workbook);
  applyLooks(looks, { ...first, ...all }, layout);
  workbook.setName(tabRangeName(tab), first);
  return found === null ? { ...first, ...size } : first;
}

const gridOf = (sheet: SheetId, workbook: Workbook): Pick<Area, 'rows' | 'columns'> => ({
  rows: workbook.gridRows(sheet),
  columns: workbook.gridColumns(sheet),
});

function applyLooks(looks: TabLooks, all: Area, layout: Layout): void {
  layout.boldRows(all.sheet, looks.boldRows);
  if (looks.frozenRows > 0) layout.freezeRows(all.sheet, looks.frozenRows);
  for (const look of looks.columns) styleColumns(all, look, layout);
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function emptySheet(name: string, workbook: Workbook): SheetId | null {
  const sheet = workbook.sheets().find((one) => sameName(one.name, name))?.id;
  if (sheet === undefined) return null;
  const cells = workbook.readAll(sheet);
  const first = { sheet, row: 1, column: 1, rows: 1, columns: 1 };
  const isOneCell = cells.length <= 1 && (cells[0]?.length ?? 0) <= 1;
  return isOneCell && workbook.isBlank(first) ? sheet : null;
}

/** A tab of the user's may already be called so. */
function freeName(name: string, workbook: Workbook): string {
  const taken = workbook.sheets();
  let free = name;
  for (let i = 2; taken.some((one) => sameName(one.name, free)); i++) free = `${name} ${i}`;
  return free;
}
