import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { MAY_IMPORT } from './may-import';

const ROOT = join(__dirname, '..');

const PURE = ['pipeline', 'forecast', 'insight', 'tables', 'words', 'functions', 'actions'];

interface Source {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources = [...filesIn('src'), ...filesIn('workbench')].map(readSource);

function filesIn(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true }) as string[];
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
}

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const imports = ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.') && !name.endsWith('.css'))
    .map((name) => relative(ROOT, withEnding(resolve(ROOT, dirname(path), name))));
  return { path, folder: dirname(path), text, imports };
}

function withEnding(path: string): string {
  return existsSync(`${path}.tsx`) ? `${path}.tsx` : `${path}.ts`;
}

describe('architecture', () => {
  it('lets each folder import only the folders below it', () => {
    const strays = sources.flatMap(({ path, folder, imports }) =>
      imports
        .filter((to) => dirname(to) !== folder)
        .filter((to) => !(MAY_IMPORT[folder] ?? []).includes(dirname(to)))
        .map((to) => `${path} -> ${to}`),
    );
    expect(strays).toEqual([]);
  });

  it('knows every folder', () => {
    expect([...new Set(sources.map(({ folder }) => folder))].sort()).toEqual(
      Object.keys(MAY_IMPORT).sort(),
    );
  });

  it('has no cycles of imports', () => {
    expect(findCycle(new Map(sources.map(({ path, imports }) => [path, imports])))).toEqual([]);
  });

  it('keeps clock and chance out of pure code', () => {
    const strays = sources.filter(
      ({ folder, text }) =>
        PURE.some((pure) => `${folder}/`.startsWith(`src/${pure}/`)) &&
        /new Date\(\)|Date\.now|Math\.random/.test(text),
    );
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  it('uses Node only where the workbench runs in Node', () => {
    const strays = sources.filter(
      ({ path, folder, text }) =>
        folder !== 'workbench/server' &&
        path !== join('workbench', 'realms', 'vm-realm.ts') &&
        /from 'node:/.test(text),
    );
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  it("names Google's services only in src/google", () => {
    const service =
      /\b(?:SpreadsheetApp|HtmlService|LockService|PropertiesService|CacheService|Utilities|Session)\./;
    const strays = sources.filter(
      ({ folder, text }) =>
        folder.startsWith('src') && folder !== 'src/google' && service.test(text),
    );
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  it('refuses to compile a Google service in a pure folder', () => {
    const config = ts.readConfigFile(join(ROOT, 'src/tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(ROOT, 'src'));
    const stray = join(ROOT, 'src/pipeline/stray.ts');
    const host = ts.createCompilerHost(options);
    const readFile = host.getSourceFile;
    host.getSourceFile = (name, ...rest) =>
      name === stray
        ? ts.createSourceFile(name, 'export const app = SpreadsheetApp;', ts.ScriptTarget.ES2020)
        : readFile(name, ...rest);
    const program = ts.createProgram([stray], options, host);
    const errors = ts.getPreEmitDiagnostics(program).map(({ code }) => code);
    expect(errors).toEqual([2304]);
  });
});

/** A cycle of imports as a list of paths; [] if there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    done.add(path);
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    return [];
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
