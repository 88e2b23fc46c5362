import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildPage } from './build-page';
import { entryPoints } from './entry-points';

const ROOT = join(import.meta.dirname ?? __dirname, '..');

/** Name of the one global that the bundle adds besides the entry points. */
const BUNDLE = 'dealsheet_';

/** Name under which the script finds its page. */
export const PAGE_FILE = 'sidebar';

/** The built add-on: what is pushed to Google, and what leads an error back to its source. */
export interface BuiltAddon {
  readonly script: string;
  readonly manifest: string;
  readonly sourceMap: string;
  /** The sidebar and the board. */
  readonly page: string;
}

/**
 * Builds the server script with its source map and the page, and reads the manifest.
 *
 * The script is an IIFE, so that no helper is reachable from outside, followed by one plain
 * top-level function with its JSDoc for each export of `src/main.ts`: Apps Script finds menu items,
 * triggers and custom functions by reading the source.
 */
export async function buildAddon(): Promise<BuiltAddon> {
  const main = join(ROOT, 'src/main.ts');
  const { outputFiles } = await build({
    entryPoints: [main],
    outfile: join(ROOT, 'dealsheet.js'),
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: BUNDLE,
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'external',
    sourcesContent: false,
  });
  const built = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const stubs = entryPoints(main).map(
    ({ doc, name, parameters }) =>
      `${doc}\nfunction ${name}(${parameters}) { return ${BUNDLE}.${name}(${parameters}); }`,
  );
  return {
    script: `${built('.js')}\n${stubs.join('\n')}\n`,
    manifest: readFileSync(join(ROOT, 'appsscript.json'), 'utf8'),
    sourceMap: built('.map'),
    page: await buildPage(),
  };
}

/**
 * Builds the add-on into `dist/`: one server script, one page and the manifest.
 *
 * @param outdir folder to write to, emptied first
 * @returns path of the server script
 */
export async function bundle(outdir = join(ROOT, 'dist')): Promise<string> {
  const { script, manifest, page } = await buildAddon();
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const file = join(outdir, 'dealsheet.js');
  writeFileSync(file, script);
  writeFileSync(join(outdir, `${PAGE_FILE}.html`), page);
  writeFileSync(join(outdir, 'appsscript.json'), manifest);
  return file;
}

/** Size of a built file in bytes. */
export const sizeBytes = (file: string): number => readFileSync(file).byteLength;
