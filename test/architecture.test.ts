import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(__dirname, '..');

/** Sub-folders of src/tables; each may import those before it. */
const TABLES = ['cells', 'deals', 'tabs', 'set-up'].map((name) => `src/tables/${name}`);

/** Which folder may import which; a folder may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/pipeline': [],
  'src/forecast': ['src/pipeline'],
  'src/insight': ['src/forecast', 'src/pipeline'],
  'src/protocol': ['src/forecast', 'src/insight', 'src/pipeline'],
  'src/words': ['src/pipeline', 'src/forecast', 'src/insight'],
  ...tablesFolders(),
  'src/functions': ['src/pipeline', 'src/forecast', 'src/insight', 'src/words', ...TABLES],
  'src/actions': [
    'src/pipeline',
    'src/forecast',
    'src/insight',
    'src/words',
    ...TABLES,
    'src/functions',
  ],
  ...callFolders(),
  'src/google': [
    'src/pipeline',
    'src/words',
    'src/protocol',
    ...TABLES,
    'src/functions',
    'src/actions',
    'src/actions/sidebar/calls',
  ],
  src: ['src/actions', 'src/functions', 'src/google', 'src/protocol'],
  ...sidebarFolders(),
  'workbench/grid': [],
  'workbench/apps-script': ['workbench/grid'],
  'workbench/realms': ['workbench/grid', 'workbench/apps-script'],
  'workbench/charts': ['workbench', 'workbench/grid', 'workbench/apps-script'],
  'workbench/files': ['workbench', 'workbench/grid', 'workbench/apps-script'],
  'workbench/files/csv': ['workbench/files', 'workbench/grid'],
  'workbench/files/xlsx': [
    'workbench',
    'workbench/files',
    'workbench/grid',
    'workbench/apps-script',
  ],
  'workbench/univer/painting': ['workbench/grid'],
  'workbench/univer/calculation': ['workbench/grid', 'workbench/univer/painting'],
  'workbench/univer': [
    'workbench/grid',
    'workbench/univer/calculation',
    'workbench/univer/painting',
  ],
  workbench: ['workbench/apps-script'],
  ...pageFolders(),
  'workbench/server': [
    'workbench',
    'workbench/grid',
    'workbench/apps-script',
    'workbench/realms',
    'workbench/files',
    'workbench/files/csv',
  ],
};

function tablesFolders(): Record<string, readonly string[]> {
  const below = ['src/pipeline', 'src/forecast', 'src/insight', 'src/words'];
  return Object.fromEntries(
    TABLES.map((folder, place) => [folder, [...below, ...TABLES.slice(0, place)]]),
  );
}

/** Folders of the sidebar's calls, each with those of them that it uses; all may use what is below. */
function callFolders(): Record<string, readonly string[]> {
  const parts: Readonly<Record<string, readonly string[]>> = {
    showing: [],
    forecast: ['showing'],
    changing: ['showing'],
    'set-up': [],
    calls: ['showing', 'forecast', 'changing', 'set-up'],
  };
  const below = ['pipeline', 'forecast', 'insight', 'words', 'protocol', 'functions', 'actions'];
  const common = [...below.map((name) => `src/${name}`), ...TABLES];
  const inCalls = (names: readonly string[]) => names.map((name) => `src/actions/sidebar/${name}`);
  const entries = Object.entries(parts).map(([name, uses]): [string, readonly string[]] => [
    `src/actions/sidebar/${name}`,
    [...common, ...inCalls(uses)],
  ]);
  return Object.fromEntries(entries);
}

/** Folders of the sidebar, each with those of the sidebar that it uses; all may use what is pure. */
function sidebarFolders(): Record<string, readonly string[]> {
  const parts: Readonly<Record<string, readonly string[]>> = {
    words: [],
    server: [],
    formats: ['words'],
    state: ['words', 'server', 'formats'],
    parts: ['words', 'server', 'formats', 'state'],
    'deal/form': ['words', 'server', 'formats', 'state'],
    'deal/fields': ['words', 'formats', 'state', 'parts', 'deal/form'],
    'deal/needs': ['words', 'state', 'parts', 'deal/form', 'deal/fields'],
    'deal/sheets': ['words', 'state', 'parts', 'deal/form', 'deal/fields', 'deal/needs'],
    'deal/view': [
      ...['words', 'server', 'formats', 'state', 'parts', 'pipeline'],
      ...['deal/form', 'deal/fields', 'deal/needs'],
    ],
    pipeline: ['words', 'formats', 'state', 'parts'],
    today: ['words', 'formats', 'state', 'parts', 'pipeline'],
    forecast: ['words', 'server', 'formats', 'state', 'parts'],
    'set-up': ['words', 'server', 'formats', 'state', 'parts'],
    board: ['words', 'formats', 'state', 'parts', 'pipeline'],
  };
  const pure = ['pipeline', 'forecast', 'insight', 'words', 'protocol'].map(
    (name) => `src/${name}`,
  );
  const inSidebar = (names: readonly string[]) => names.map((name) => `src/sidebar/${name}`);
  const entries = Object.entries(parts).map(([name, uses]): [string, readonly string[]] => [
    `src/sidebar/${name}`,
    [...pure, ...inSidebar(uses)],
  ]);
  return Object.fromEntries([
    ...entries,
    ['src/sidebar', [...pure, ...inSidebar(Object.keys(parts))]],
  ]);
}

/** Folders of the page, each with those of the page that it uses; below them it may use anything. */
function pageFolders(): Record<string, readonly string[]> {
  const parts: Readonly<Record<string, readonly string[]>> = {
    state: [],
    words: ['state'],
    'script-pages': ['state'],
    executions: ['state', 'words'],
    keeping: ['state', 'words'],
    sheet: ['words'],
    charts: ['sheet'],
    gestures: ['sheet', 'state', 'words'],
    chrome: ['state', 'words', 'executions', 'script-pages'],
  };
  const below = ['', '/apps-script', '/charts', '/files', '/files/csv', '/files/xlsx', '/grid'];
  const univer = ['/univer', '/univer/calculation', '/univer/painting'];
  const common = [...below, ...univer].map((folder) => `workbench${folder}`);
  const inPage = (names: readonly string[]) => names.map((name) => `workbench/page/${name}`);
  const entries = Object.entries(parts).map(([name, uses]): [string, readonly string[]] => [
    `workbench/page/${name}`,
    [...common, ...inPage(uses)],
  ]);
  return Object.fromEntries([
    ...entries,
    ['workbench/page', [...common, ...inPage(Object.keys(parts))]],
  ]);
}

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
