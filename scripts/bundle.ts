import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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
 * Builds the add-on into `dist/`: one server script, one page and the manifest. Each file is replaced
 * as a whole, for somebody else may be reading it.
 *
 * @param outdir folder to write to; what else stands in it is removed
 * @returns path of the server script
 */
export async function bundle(outdir = join(ROOT, 'dist')): Promise<string> {
  const { script, manifest, page } = await buildAddon();
  const files = {
    'dealsheet.js': script,
    [`${PAGE_FILE}.html`]: page,
    'appsscript.json': manifest,
  };
  mkdirSync(outdir, { recursive: true });
  const fresh = mkdtempSync(`${outdir}-`);
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(fresh, name), text);
    renameSync(join(fresh, name), join(outdir, name));
  }
  rmSync(fresh, { recursive: true });
  for (const name of readdirSync(outdir))
    if (!(name in files)) rmSync(join(outdir, name), { recursive: true, force: true });
  return join(outdir, 'dealsheet.js');
}

/** Size of a built file in bytes. */
export const sizeBytes = (file: string): number => readFileSync(file).byteLength;
