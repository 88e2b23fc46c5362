import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { entryPoints } from './entry-points';

const ROOT = join(import.meta.dirname ?? __dirname, '..');

/** Name of the one global that the bundle adds besides the entry points. */
const BUNDLE = 'dealsheet_';

/**
 * Builds the add-on into `dist/`: one server script and the manifest.
 *
 * The script is an IIFE, so that no helper is reachable from outside, followed by one plain
 * top-level function with its JSDoc for each export of `src/main.ts`: Apps Script finds menu items,
 * triggers and custom functions by reading the source.
 *
 * @param outdir folder to write to, emptied first
 * @returns path of the server script
 */
export async function bundle(outdir = join(ROOT, 'dist')): Promise<string> {
  const main = join(ROOT, 'src/main.ts');
  const result = await build({
    entryPoints: [main],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: BUNDLE,
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
  });
  const script = result.outputFiles[0]?.text ?? '';
  const stubs = entryPoints(main).map(
    ({ doc, name, parameters }) =>
      `${doc}\nfunction ${name}(${parameters}) { return ${BUNDLE}.${name}(${parameters}); }`,
  );
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const file = join(outdir, 'dealsheet.js');
  writeFileSync(file, `${script}\n${stubs.join('\n')}\n`);
  copyFileSync(join(ROOT, 'appsscript.json'), join(outdir, 'appsscript.json'));
  return file;
}

/** Size of a built file in bytes. */
export const sizeBytes = (file: string): number => readFileSync(file).byteLength;
