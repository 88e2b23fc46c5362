import type { Language } from '../../src/pipeline/settings';
import { RANGE_NAMES, tabRangeName } from '../../src/tables/tabs/range-names';
import { ENFORCEMENT_NAMES, SETTING_WORDS } from '../../src/words/settings';
import type { CellValue, SheetId } from '../../workbench/grid/grid';
import type { DemoSheet } from './demo-sheet';
import { printHeading, printLines } from './print';
import { DEMO_WORDS } from './words';

/**
 * Runs set-up as a user would, and proves that it left every cell as it was.
 *
 * @returns whether the deals were found: a file without any gets a new tab beside it
 */
export function showSetUp(demo: DemoSheet, hasFile: boolean): boolean {
  const { world, language } = demo;
  const words = DEMO_WORDS[language];
  printHeading(words.setUp);
  const [own] = demo.grid.sheets();
  const before = own && hasFile ? cellsOf(own.id, demo) : null;
  world.screen.answers.push('YES', 'OK');
  world.menu('setUpSpreadsheet');
  for (const { message } of world.screen.alerts.splice(0)) printLines(`${message}\n`);
  const block = demo.named(RANGE_NAMES.block);
  if (own && before) printLines(comparison(before, cellsOf(own.id, demo), language));
  return block !== null && (before === null || block.sheet === own?.id);
}

function cellsOf(sheet: SheetId, { grid }: DemoSheet): CellValue[][] {
  const { row, column } = grid.lastCell(sheet);
  return grid.values({ sheet, row: 1, column: 1, rows: row, columns: column });
}

function comparison(
  before: readonly CellValue[][],
  after: readonly CellValue[][],
  language: Language,
): string {
  const changed = before.flatMap((row, r) => row.filter((cell, c) => after[r]?.[c] !== cell));
  const cells = before.reduce((sum, row) => sum + row.length, 0);
  const words = DEMO_WORDS[language];
  return changed.length === 0 ? words.untouched(cells) : words.changed(changed.length);
}

/** Sets enforcement to "put back" in the Settings tab. */
export function enforce(demo: DemoSheet): void {
  const { world, language } = demo;
  const settings = demo.named(tabRangeName('settings'));
  if (!settings) return;
  const name = SETTING_WORDS[language].names.enforcement;
  const value = ENFORCEMENT_NAMES[language]['put back'].split('|')[0] ?? '';
  const row = demo.texts(settings.sheet).findIndex(([setting]) => setting === name) + 1;
  world.type(demo.nameOf(settings.sheet), `B${row}`, value);
  printLines(`\n${DEMO_WORDS[language].enforcement(name, value)}`);
  for (const { message } of world.screen.toasts.splice(0)) printLines(`→ ${message}`);
}
