import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const FOLDER = join(import.meta.dirname ?? __dirname, '../src/sidebar');

/**
 * Builds the one HTML file that is both sidebar and board: no address in it is ever asked for. It is
 * served as a plain file, never as a template, in which `<?` would be run.
 */
export async function buildPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, 'main.tsx')],
    outdir: FOLDER,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const built = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const script = built('.js').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const styles = built('.css').replaceAll('</style', '<\\/style');
  return readFileSync(join(FOLDER, 'page.html'), 'utf8')
    .replace('/*styles*/', () => styles)
    .replace('/*script*/', () => script);
}
