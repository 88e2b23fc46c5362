import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { compiledClient } from './compile-client';

const ROOT = join(import.meta.dirname, '../..');
const MAIN = 'workbench/page/main.tsx';

/** The page as files to serve, by their address. */
export interface BuiltPage {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the first paint waits for: the entry, what it imports at once, and its style. */
  readonly entry: string;
  readonly imports: readonly string[];
  readonly style: string | null;
}

/** How the page is built; names carry a hash of the content, so that a browser may keep them. */
export const PAGE_BUILD = {
  absWorkingDir: ROOT,
  entryPoints: { page: MAIN },
  outdir: 'assets',
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"', ...compiledClient() },
  loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.svg': 'file', '.png': 'file' },
} as const satisfies BuildOptions;

/** @throws esbuild's error, after it has said where */
export async function buildPage(): Promise<BuiltPage> {
  const { outputFiles, metafile } = await build(PAGE_BUILD);
  const files = new Map(
    outputFiles.map(({ path, contents }) => [addressOf(path.slice(ROOT.length)), contents]),
  );
  return { files, ...entryOf(metafile) };
}

const addressOf = (path: string): string => `/${path.replaceAll('\\', '/').replace(/^\//, '')}`;

function entryOf({ outputs }: Metafile): Omit<BuiltPage, 'files'> {
  const [path, entry] = Object.entries(outputs).find(([, one]) => one.entryPoint === MAIN) ?? [];
  if (!path || !entry) throw new Error(`esbuild made no entry for ${MAIN}.`);
  const imports = new Set<string>();
  const follow = (name: string): void => {
    for (const { path: to, kind } of outputs[name]?.imports ?? []) {
      if (kind !== 'import-statement' || imports.has(to)) continue;
      imports.add(to);
      follow(to);
    }
  };
  follow(path);
  return {
    entry: addressOf(path),
    imports: [...imports].map(addressOf),
    style: entry.cssBundle ? addressOf(entry.cssBundle) : null,
  };
}
