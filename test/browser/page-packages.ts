import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['workbench', 'test/workbench/page', 'test/workbench/grid'];
const IN_NODE = ['workbench/server', 'workbench/realms'];

/**
 * Packages that code in a page imports. Vite has to know them before it serves the first test: one
 * found later is bundled then, and the page is loaded anew in the middle of a test.
 */
export function pagePackages(): string[] {
  const names = FOLDERS.flatMap((folder) =>
    (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
      .map((name) => join(folder, name))
      .filter((path) => /\.tsx?$/.test(path) && !IN_NODE.some((other) => path.startsWith(other)))
      .flatMap((path) => importsOf(readFileSync(join(ROOT, path), 'utf8'))),
  );
  return [...new Set([...names, 'preact/jsx-runtime', 'preact/jsx-dev-runtime'])].sort();
}

/** Packages named after `from`, types and styles left out. */
function importsOf(text: string): string[] {
  const found = text.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from '([^'.][^']*)'/gm);
  return [...found]
    .map(([, name = '']) => name)
    .filter((name) => !/^(?:node:|vitest)|\.css$/.test(name));
}
