import { createWorld, type World } from '../apps-script/world';
import type { GridContent } from '../grid/grid';
import { createMemoryGrid } from '../grid/memory-grid';
import { vmRealms } from '../realms/vm-realm';
import type { AddonSource, StartContent } from '../start-content';
import { csvContent } from './csv-content';
import type { StartKind } from './start-options';
import type { ServerLanguage } from './words';

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
export async function spreadsheetStart(options: SpreadsheetOptions): Promise<StartContent> {
  const { language, start, addon, makeSample } = options;
  const locale = LOCALES[language];
  const file = typeof start === 'object' ? start.csv : null;
  const content = file === null ? null : await csvContent(file, locale, language);
  const world = worldOn(content, addon, locale);
  if (start === 'sample') makeSample(world);
  return { language, key: `${file ?? start} ${language}`, addon, content: world.content() };
}

function worldOn(content: GridContent | null, addon: AddonSource, locale: string): World {
  const { bundle, manifest, files, scriptName } = addon;
  return createWorld({
    bundle,
    manifest,
    files,
    scriptName,
    realms: vmRealms,
    grid: createMemoryGrid(content ?? undefined),
    locale,
    clock: { now: Date.now() },
    undo: false,
  });
}
