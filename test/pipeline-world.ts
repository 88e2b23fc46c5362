import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicFunctions } from '../workbench/apps-script/bundle';
import type { WorldOptions } from '../workbench/apps-script/create-world-state';
import { createWorld, type World } from '../workbench/apps-script/world';
import type { CellValue, Grid } from '../workbench/grid/grid';
import { createMemoryGrid } from '../workbench/grid/memory-grid';
import { vmRealms } from '../workbench/realms/vm-realm';

const ROOT = join(import.meta.dirname, '..');

/** A spreadsheet with the built add-on in it, and ways to look into its cells. */
export interface PipelineWorld extends World {
  readonly grid: Grid;
  /** Name of the Deals tab. */
  readonly deals: string;
  /** Functions that pages of the add-on may call. */
  readonly functions: readonly string[];
  /** Calculated value of a cell; null if it is empty. */
  value(sheetName: string, a1: string): CellValue;
  /** Values of all filled cells of a tab, row by row. */
  values(sheetName: string): CellValue[][];
  /** The last toast's text, '' if there was none since the last look. */
  toast(): string;
}

/** 23 November 2026, 10:00 in Oslo. */
export const NOW_MS = Date.UTC(2026, 10, 23, 9);

type Addon = Required<Pick<WorldOptions, 'manifest' | 'bundle' | 'files'>>;

let addon: Addon | undefined;

/** The built add-on, read once: all worlds of a test have the same, whoever builds it meanwhile. */
function readAddon(): Addon {
  const read = (name: string): string => readFileSync(join(ROOT, 'dist', name), 'utf8');
  addon ??= {
    manifest: JSON.parse(read('appsscript.json')),
    bundle: read('dealsheet.js'),
    files: { sidebar: read('sidebar.html') },
  };
  return addon;
}

/** A spreadsheet that the add-on was never used in. */
export function emptyWorld(options: Partial<WorldOptions> = {}): PipelineWorld {
  const grid = options.grid ?? createMemoryGrid();
  const { manifest, bundle, files } = readAddon();
  const clock = { now: NOW_MS };
  const world = createWorld({
    bundle,
    realms: vmRealms,
    manifest,
    files,
    grid,
    clock,
    ...options,
  });
  const values = (sheetName: string): CellValue[][] => {
    const sheet = grid.sheets().find(({ name }) => name === sheetName);
    if (!sheet) throw new Error(`There is no tab ${sheetName}.`);
    const { row, column } = grid.lastCell(sheet.id);
    if (row === 0) return [];
    return grid.values({ sheet: sheet.id, row: 1, column: 1, rows: row, columns: column });
  };
  return {
    ...world,
    grid,
    functions: publicFunctions(options.bundle ?? bundle),
    deals: options.locale === 'nb_NO' ? 'Salgsmuligheter' : 'Deals',
    value: (sheetName, a1) => grid.values(world.area(sheetName, a1))[0]?.[0] ?? null,
    values,
    toast: () => world.screen.toasts.splice(0).at(-1)?.message ?? '',
  };
}

/** An empty spreadsheet set up with the default pipeline, without the sample. */
export function openPipeline(options: Partial<WorldOptions> = {}): PipelineWorld {
  const world = emptyWorld(options);
  world.open();
  world.screen.answers.push('NO', 'OK');
  const { error } = world.menu('setUpSpreadsheet');
  if (error) throw new Error(error.message);
  return world;
}
