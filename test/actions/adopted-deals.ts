import type { WorldOptions } from '../../workbench/apps-script/create-world-state';
import type { CellValue } from '../../workbench/grid/grid';
import { emptyWorld, type PipelineWorld } from '../pipeline-world';

export const HEADERS = ['Deal', 'Owner', 'Stage', 'Amount', 'Close date'];

/** Five deals: three open, of which one cannot be read, a lost and a won one. */
export const DEALS = [
  ['Acme', 'Kari', 'Proposal', '200000', '2026-12-20'],
  ['Bolt', 'Ola', 'Qualification', '100000', '2026-12-10'],
  ['Cargo', 'Ola', 'Negotiation', 'ask', '2026-12-10'],
  ['Dune', 'Kari', 'Lost', '5000', '2026-10-10'],
  ['Elk', 'Kari', 'Won', '7000', '2026-11-10'],
];

/** The first tab, where the adopted deals stand. */
export const SHEET = 'Sheet1';

/** A user's sheet of deals, adopted by the add-on. */
export function adoptedDeals(
  deals: readonly (readonly string[])[] = DEALS,
  options: Partial<WorldOptions> = {},
): PipelineWorld {
  const world = emptyWorld(options);
  world.paste(SHEET, 'A1', [HEADERS, ...deals]);
  world.open();
  world.screen.answers.push('YES', 'OK');
  const { error } = world.menu('setUpSpreadsheet');
  if (error) throw new Error(error.message);
  return world;
}

/** The row of a tab with this text in its first cell, or in another column (0-based). */
export function rowWith(
  world: PipelineWorld,
  sheetName: string,
  text: string,
  column = 0,
): CellValue[] {
  return world.values(sheetName).find((row) => row[column] === text) ?? [];
}
