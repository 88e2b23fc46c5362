import type { WorldOptions } from '../../../workbench/apps-script/create-world-state';
import type { ExecutionRecord } from '../../../workbench/apps-script/execution-record';
import { createWorld, type World } from '../../../workbench/apps-script/world';
import type { Grid } from '../../../workbench/grid/grid';
import { createMemoryGrid } from '../../../workbench/grid/memory-grid';
import { vmRealms } from '../../../workbench/realms/vm-realm';

export interface ScriptRun {
  readonly world: World;
  readonly grid: Grid;
  readonly record: ExecutionRecord;
}

type Options = Partial<Omit<WorldOptions, 'bundle' | 'grid'>>;

/** A world whose bundle is the given text. */
export function worldOf(
  bundle: string,
  options: Options = {},
): { readonly world: World; readonly grid: Grid } {
  const grid = createMemoryGrid();
  return { world: createWorld({ bundle, realms: vmRealms, grid, ...options }), grid };
}

/** Runs a function body from a menu; `sheet` is the first sheet, `log` writes to the record. */
export function runScript(body: string, options: Options = {}): ScriptRun {
  const { world, grid } = worldOf(`function run() { ${PRELUDE} ${body} }`, options);
  return { world, grid, record: world.menu('run') };
}

/** Declarations for the bodies of test scripts. */
export const PRELUDE = `
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheets()[0];
  const log = (value) => Logger.log(typeof value === 'string' ? value : JSON.stringify(value));
  const refused = (run) => { try { run(); log('allowed'); } catch (e) { log(String(e)); } };
`;
