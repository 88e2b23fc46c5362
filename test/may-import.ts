/** Sub-folders of src/tables; each may import those before it. */
const TABLES = ['cells', 'deals', 'tabs', 'set-up'].map((name) => `src/tables/${name}`);

/** Which folder may import which; a folder may always import itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
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
    'set-up': ['showing'],
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
