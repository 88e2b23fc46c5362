import type { Language } from '../pipeline/settings';
import type { CellWrite } from '../tables/cells/cell';
import { columnLetters } from '../tables/cells/column-letters';
import { RANGE_NAMES, tabRangeName } from '../tables/tabs/range-names';
import {
  areaRangeName,
  headerRangeName,
  type LinkColumn,
  type LinkTarget,
  type TabContent,
} from '../tables/tabs/tab-content';
import { makeTab } from './make-tab';
import type { Platform } from './platform';
import type { Area, Workbook } from './workbook';

const LONGEST_TEXT_CHARACTERS = 1_000;

type Names = ReadonlyMap<string, Area>;

/**
 * Writes a tab into the add-on's own area, made when there is none. The area is remembered by a range
 * name, so that what was written before is replaced and nothing else is touched: where the user's
 * notes stand in the way of a longer table, rows or columns are inserted in front of them.
 *
 * @returns the area now written
 */
export function writeTab(content: TabContent, language: Language, platform: Platform): Area {
  const { workbook, layout } = platform;
  const names = workbook.names();
  const { tab, cells } = content;
  const known = names.get(areaRangeName(tab)) ?? names.get(tabRangeName(tab));
  const before = known ?? makeTab(content, language, platform);
  const after = { ...before, rows: cells.length, columns: cells[0]?.length ?? 1 };
  makeRoom(before, after, workbook);
  for (const area of leftovers(before, after)) layout.clear(area);
  keepName(areaRangeName(tab), after, names, workbook);
  workbook.write(
    after,
    cells.map((row) => row.map(shortened)),
  );
  for (const links of content.links) writeLinks(links, after, names, workbook);
  moveHeader(content, after, names, platform);
  workbook.flush();
  return after;
}

/** Deals may be called anything up to Google's 50,000 characters; a sentence about two is longer. */
const shortened = (cell: CellWrite): CellWrite =>
  typeof cell === 'string' && cell.length > LONGEST_TEXT_CHARACTERS
    ? `${cell.slice(0, LONGEST_TEXT_CHARACTERS - 1)}…`
    : cell;

/** Makes the grid large enough, and moves away what is not the add-on's. */
function makeRoom(before: Area, after: Area, workbook: Workbook): void {
  const { sheet, row, column } = after;
  const [bottom, right] = [row + before.rows - 1, column + before.columns - 1];
  const [lower, further] = [after.rows - before.rows, after.columns - before.columns];
  if (further > 0) {
    const grid = workbook.gridColumns(sheet);
    const beside = { ...before, column: right + 1, columns: Math.min(further, grid - right) };
    if (holdsAnything(beside, workbook)) workbook.insertColumnsAfter(sheet, right, further);
    else if (right + further > grid)
      workbook.insertColumnsAfter(sheet, grid, right + further - grid);
  }
  if (lower > 0) {
    const grid = workbook.gridRows(sheet);
    const below = { ...after, row: bottom + 1, rows: Math.min(lower, grid - bottom) };
    if (holdsAnything(below, workbook)) workbook.insertRowsAfter(sheet, bottom, lower);
    else if (bottom + lower > grid) workbook.insertRowsAfter(sheet, grid, bottom + lower - grid);
  }
}

const holdsAnything = (area: Area, workbook: Workbook): boolean =>
  area.rows > 0 && area.columns > 0 && !workbook.isBlank(area);

/** What was written before and is not written over. */
function leftovers(before: Area, after: Area): Area[] {
  const lower = before.rows - after.rows;
  const further = before.columns - after.columns;
  const below = { ...before, row: after.row + after.rows, rows: lower };
  const beside = {
    ...before,
    column: after.column + after.columns,
    columns: further,
    rows: Math.min(before.rows, after.rows),
  };
  return [...(lower > 0 ? [below] : []), ...(further > 0 ? [beside] : [])];
}

function keepName(name: string, area: Area, names: Names, workbook: Workbook): void {
  const known = names.get(name);
  const same = known && Object.entries(area).every(([key, at]) => known[key as keyof Area] === at);
  if (!same) workbook.setName(name, area);
}

function writeLinks(
  { row, column, targets }: LinkColumn,
  after: Area,
  names: Names,
  workbook: Workbook,
): void {
  if (targets.every((target) => target === null)) return;
  const [top, left] = [after.row + row - 1, after.column + column - 1];
  const area = { sheet: after.sheet, row: top, column: left, rows: targets.length, columns: 1 };
  workbook.writeFormulas(
    area,
    targets.map((target) => [target ? linkFormula(target, names) : '']),
  );
}

/** A link within the spreadsheet; it holds numbers and letters only, nothing a user wrote. */
function linkFormula({ tab, row, column }: LinkTarget, names: Names): string {
  const sheet = names.get(tab === 'deals' ? RANGE_NAMES.block : tabRangeName(tab))?.sheet;
  const cell = `${columnLetters(column)}${row}`;
  return sheet === undefined ? '' : `=HYPERLINK("#gid=${sheet}&range=${cell}","${cell}")`;
}

/** A header that moved takes its bold face along; every other look stays as the user has it. */
function moveHeader(
  { tab, movingHeader }: TabContent,
  after: Area,
  names: Names,
  { workbook, layout }: Platform,
): void {
  if (movingHeader === null) return;
  const header = { ...after, row: after.row + movingHeader - 1, rows: 1 };
  const before = names.get(headerRangeName(tab));
  if (before?.row === header.row && before.columns === header.columns) return;
  if (before && before.row !== header.row) layout.style(before, { bold: false });
  layout.style(header, { bold: true });
  workbook.setName(headerRangeName(tab), header);
}
