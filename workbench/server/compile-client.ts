import { join } from 'node:path';
import { buildSync } from 'esbuild';

const CLIENT = 'workbench/page/script-pages/script-client.ts';

/**
 * For `define` of whatever builds the page: the text of the client that the add-on's pages get, for
 * they have an origin of their own and can load nothing.
 */
export function compiledClient(): Record<'SCRIPT_CLIENT', string> {
  const { outputFiles } = buildSync({
    absWorkingDir: join(import.meta.dirname, '../..'),
    entryPoints: [CLIENT],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  return { SCRIPT_CLIENT: JSON.stringify(outputFiles[0]?.text ?? '') };
}
