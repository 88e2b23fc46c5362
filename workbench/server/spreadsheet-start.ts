import { basename, extname } from 'node:path';
import { createWorld, type World } from '../apps-script/world';
import type { Grid } from '../grid/grid';
import { createMemoryGrid } from '../grid/memory-grid';
import { vmRealms } from '../realms/vm-realm';
import type { AddonSource, StartContent } from '../start-content';
import { csvContent } from './csv-content';
import type { StartKind } from './start-options';
import { SERVER_WORDS, type ServerLanguage } from './words';

/** What is to be in the spreadsheet that the page opens with. */
export interface SpreadsheetOptions {
  readonly language: ServerLanguage;
  readonly start: StartKind;
  readonly addon: AddonSource;
  /** Makes a sample of an empty spreadsheet, as a person would: by the add-on's menu. */
  readonly makeSample: (world: World) => void;
}

const LOCALES: Record<ServerLanguage, string> = { en: 'en_US', nb: 'nb_NO' };

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
  return { language, key: `${file ?? start} ${language}`, addon, content: world.content() };
}

/** The sheet of a file, or an empty one with the name that Google gives the first. */
function gridOf(file: string | null, language: ServerLanguage): Grid {
  if (file !== null) return createMemoryGrid(csvContent(file, LOCALES[language], language));
  const grid = createMemoryGrid();
  grid.insertSheet(SERVER_WORDS[language].firstSheet);
  return grid;
}

function fileNameOf(start: StartKind, language: ServerLanguage): string {
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
