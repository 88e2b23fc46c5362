import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { loadBundle } from '../apps-script/bundle';
import { createWorld, type World } from '../apps-script/world';
import type { Grid } from '../grid/grid';
import { createMemoryGrid } from '../grid/memory-grid';
import type { Language } from '../language';
import { vmRealms } from '../realms/vm-realm';
import type { AddonSource, StartContent } from '../start-content';
import { csvContent } from './csv-content';
import type { StartKind } from './start-options';
import { SERVER_WORDS } from './words';

/** What is to be in the spreadsheet that the page opens with. */
export interface SpreadsheetOptions {
  readonly language: Language;
  readonly start: StartKind;
  readonly addon: AddonSource;
  /** Makes a sample of an empty spreadsheet, as a person would: by the add-on's menu. */
  readonly makeSample: (world: World) => void;
}

const LOCALES: Record<Language, string> = { en: 'en_US', nb: 'nb_NO' };

/**
 * The spreadsheet that the page opens with, made here in Node by the emulator and the add-on itself.
 *
 * @throws StartError when a file cannot be read
 */
export function spreadsheetStart(options: SpreadsheetOptions): StartContent {
  const { language, start, addon, makeSample } = options;
  const file = typeof start === 'object' ? start.csv : null;
  const world = worldOn(gridOf(file, language), fileNameOf(start, language), options);
  if (start === 'sample') makeSample(world);
  const functions = [...loadBundle(addon.bundle).functions.values()];
  return { language, key: keyOf(start, language), addon, functions, content: world.content() };
}

/** A file that was changed since is another start. */
function keyOf(start: StartKind, language: Language): string {
  if (typeof start === 'string') return `${start} ${language}`;
  const hash = createHash('sha256').update(readFileSync(start.csv)).digest('hex');
  return `${resolve(start.csv)} ${hash.slice(0, 16)} ${language}`;
}

/** The sheet of a file, or an empty one with the name that Google gives the first. */
function gridOf(file: string | null, language: Language): Grid {
  if (file !== null) return createMemoryGrid(csvContent(file, LOCALES[language], language));
  const grid = createMemoryGrid();
  grid.insertSheet(SERVER_WORDS[language].firstSheet);
  return grid;
}

function fileNameOf(start: StartKind, language: Language): string {
  const words = SERVER_WORDS[language];
  if (start === 'sample') return words.sampleName;
  return start === 'empty' ? words.untitled : basename(start.csv, extname(start.csv));
}

function worldOn(grid: Grid, fileName: string, { addon, language }: SpreadsheetOptions): World {
  const { bundle, manifest, files, scriptName } = addon;
  return createWorld({
    bundle,
    manifest,
    files,
    scriptName,
    realms: vmRealms,
    grid,
    fileName,
    locale: LOCALES[language],
    clock: { now: Date.now() },
    undo: false,
  });
}
