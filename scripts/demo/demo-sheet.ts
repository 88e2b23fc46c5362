import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../src/pipeline/settings';
import type { ColumnKey } from '../../src/tables/deals/deal-columns';
import { columnKeyOfName } from '../../src/tables/tabs/range-names';
import { createWorld, type World } from '../../workbench/apps-script/world';
import { columnLetters } from '../../workbench/grid/a1-reference';
import { displayText } from '../../workbench/grid/display-text';
import type { Area, Grid, SheetId } from '../../workbench/grid/grid';
import { createMemoryGrid } from '../../workbench/grid/memory-grid';
import { vmRealms } from '../../workbench/realms/vm-realm';
import { bundle } from '../bundle';
import { csvSheet } from './csv-sheet';

/** A spreadsheet with the built add-on, and the person who shows it. */
export interface DemoSheet {
  readonly world: World;
  readonly grid: Grid;
  readonly language: Language;
  /** Cells of a tab as a person sees them, from A1 to the last one filled. */
  texts(sheet: SheetId): string[][];
  sheetNamed(name: string): SheetId;
  nameOf(sheet: SheetId): string;
  /** Where a named range stands; null if there is none. */
  named(name: string): Area | null;
  /** A1 notation of a bound column's cell in a row; '' when the column is not bound. */
  cellOf(key: ColumnKey, row: number): string;
  /** Text of a bound column's cell in a row. */
  textOf(key: ColumnKey, row: number): string;
}

/** Builds the add-on and opens it on a CSV file, or on an empty spreadsheet. */
export async function openDemoSheet(
  file: string | undefined,
  language: Language,
): Promise<DemoSheet> {
  const locale = language === 'nb' ? 'nb_NO' : 'en_US';
  const grid = createMemoryGrid(file === undefined ? file : csvSheet(file, locale, language));
  const clock = { now: Date.now() };
  const world = createWorld({
    ...(await builtAddOn()),
    realms: vmRealms,
    grid,
    locale,
    clock,
    undo: false,
  });
  world.open();
  return { world, grid, language, ...lookInto(grid, locale) };
}

/** Built apart from `dist/`, which others may be reading. */
async function builtAddOn() {
  const folder = mkdtempSync(join(tmpdir(), 'dealsheet-demo-'));
  try {
    const script = await bundle(folder);
    return {
      bundle: readFileSync(script, 'utf8'),
      manifest: JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lookInto(grid: Grid, locale: string) {
  const texts = (sheet: SheetId): string[][] => {
    const { row, column } = grid.lastCell(sheet);
    if (row === 0) return [];
    const area = { sheet, row: 1, column: 1, rows: row, columns: column };
    const formats = grid.formats(area);
    return grid
      .values(area)
      .map((cells, r) => cells.map((cell, c) => displayText(cell, formats[r]?.[c] ?? '', locale)));
  };
  const named = (name: string): Area | null => grid.names().get(name) ?? null;
  const columnOf = (key: ColumnKey): Area | null =>
    [...grid.names()].find(([name]) => columnKeyOfName(name) === key)?.[1] ?? null;
  const cellOf = (key: ColumnKey, row: number): string => {
    const column = columnOf(key);
    return column ? `${columnLetters(column.column)}${row}` : '';
  };
  const textOf = (key: ColumnKey, row: number): string => {
    const column = columnOf(key);
    if (!column) return '';
    const area = { ...column, row, rows: 1, columns: 1 };
    const [[value = null] = []] = grid.values(area);
    return displayText(value, grid.formats(area)[0]?.[0] ?? '', locale);
  };
  const sheetNamed = (name: string): SheetId => {
    const sheet = grid.sheets().find((one) => one.name === name);
    if (!sheet) throw new Error(`There is no tab ${name}.`);
    return sheet.id;
  };
  const nameOf = (sheet: SheetId): string =>
    grid.sheets().find(({ id }) => id === sheet)?.name ?? '';
  return { texts, sheetNamed, nameOf, named, cellOf, textOf };
}
