import { IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { Realms } from '../../../../workbench/apps-script/realm';
import { createWorld, type World } from '../../../../workbench/apps-script/world';
import { columnLetters } from '../../../../workbench/grid/a1-reference';
import type { Area, CellContent, Grid } from '../../../../workbench/grid/grid';
import { createMemoryGrid } from '../../../../workbench/grid/memory-grid';
import { connectGestures } from '../../../../workbench/page/gestures/connect-gestures';
import { mountSpreadsheet } from '../../../../workbench/page/sheet/spreadsheet';
import type { Ask } from '../../../../workbench/page/state/ask-person';
import type { GesturePage, SeenCell } from './gesture-page-api';

const options = new URLSearchParams(location.search);
const norwegian = options.has('nb');
const locale = norwegian ? 'nb_NO' : 'en_US';
const ROWS = Number(options.get('rows') ?? 20);
const STAGES = ['Open', 'Won', 'Lost'];

/** Deals of a small table; no script is bound to it. */
function content() {
  const grid = createMemoryGrid();
  const sheet = grid.insertSheet('Deals', 0, Math.max(100, ROWS + 10), 12);
  grid.insertSheet('Other', 1, 50, 5);
  const column = (number: number, rows = ROWS): Area => ({
    sheet,
    row: 2,
    column: number,
    rows,
    columns: 1,
  });
  const rows = Array.from({ length: ROWS }, (_row, index): CellContent[] => [
    { value: `Deal ${index + 1}` },
    { value: (index + 1) * 100 },
    { value: 46027 + index },
    { value: STAGES[index % 3] ?? '' },
    { value: index % 2 === 1 },
  ]);
  const heads = ['Deal', 'Amount', 'Close', 'Stage', 'Sent'].map((value) => ({ value }));
  grid.write({ sheet, row: 1, column: 1, rows: 1, columns: 5 }, [heads]);
  grid.write({ ...column(1), columns: 5 }, rows);
  grid.write(column(6, 1), [[{ formula: '=SUM(B2:B4)' }]]);
  grid.setFormats(
    column(3),
    rows.map(() => ['yyyy-mm-dd']),
  );
  const list = { kind: 'list', values: STAGES, allowInvalid: false, showDropdown: true } as const;
  grid.attach(column(4), 'validation', list);
  grid.attach(column(5), 'validation', {
    kind: 'checkbox',
    allowInvalid: false,
    showDropdown: false,
  });
  grid.attach(column(12, 1), 'validation', {
    kind: 'date',
    allowInvalid: false,
    showDropdown: false,
  });
  grid.updateSheet(sheet, { frozenRows: 1 });
  return grid.content();
}

const NO_REALMS: Realms = {
  compile: () => () => {
    throw new Error('No script runs on this page.');
  },
};

const container = document.getElementById('grid');
if (!container) throw new Error('The page has no place for the grid.');
const view = mountSpreadsheet(container, {
  content: content(),
  locale,
  language: norwegian ? 'nb' : 'en',
});
const world = createWorld({ bundle: '', realms: NO_REALMS, grid: view.grid, locale });
const calls: unknown[][] = [];
/** The one behind the page says OK to whatever is asked. */
const ask: Ask = async ({ title, message }) => {
  calls.push(['ask', title, message]);
  return true;
};

/** What tells the world where a person is, and changes nothing. */
const NO_GESTURES: ReadonlySet<string> = new Set(['activeSheet', 'activate', 'select']);
connectGestures(view, recorded(world), ask);

function recorded(of: World): World {
  return new Proxy(of, {
    get(target, name: keyof World) {
      const member = target[name];
      if (typeof member !== 'function' || NO_GESTURES.has(name)) return member;
      return (...args: never[]) => {
        calls.push([name, ...args.filter((arg) => typeof arg !== 'function')]);
        return (member as (...args: never[]) => unknown)(...args);
      };
    },
  });
}

const areaOf = (a1: string): Area => world.area(nameOfActive(), a1);
const nameOfActive = () =>
  view.grid.sheets().find(({ id }) => id === view.activeSheet())?.name ?? '';
const workbook = view.injector
  .get(IUniverInstanceService)
  .getUnit<Workbook>(view.grid.unitId, UniverInstanceType.UNIVER_SHEET);

const page: GesturePage = {
  cell: (a1) => seenCell(view.grid, areaOf(a1)),
  rectangle(a1) {
    const place = view.cellRectangle(areaOf(a1));
    if (!place) throw new Error(`${a1} is not drawn`);
    const outer = container.getBoundingClientRect();
    const { left, top, width, height } = place;
    return { x: outer.left + left + width / 2, y: outer.top + top + height / 2, width, height };
  },
  selection() {
    const area = view.selection();
    if (!area) return '';
    const last = `${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
    const first = `${columnLetters(area.column)}${area.row}`;
    return first === last ? first : `${first}:${last}`;
  },
  calls: () => calls.splice(0),
  refusals: () => world.screen.refusals,
  sheetNames: () => view.grid.sheets().map(({ name }) => name),
  editing: () => view.injector.get(IEditorBridgeService).isVisible().visible,
  sheet() {
    const shown = view.grid.sheets().find(({ id }) => id === view.activeSheet());
    if (!shown) throw new Error('No sheet is in front.');
    return shown;
  },
  activeSheet: () => view.grid.sheets().find(({ id }) => id === world.activeSheet())?.name ?? '',
  shownSheet: () => workbook?.getActiveSheet().getName() ?? '',
};

function seenCell(grid: Grid, area: Area): SeenCell {
  const shown = workbook?.getActiveSheet().getCell(area.row - 1, area.column - 1)?.v;
  return {
    value: grid.values(area)[0]?.[0] ?? null,
    formula: grid.formulas(area)[0]?.[0] ?? '',
    format: grid.formats(area)[0]?.[0] ?? '',
    note: grid.attachments(area, 'note')[0]?.[0] ?? null,
    weight: grid.attachments(area, 'fontWeight')[0]?.[0] ?? null,
    shown: String(shown ?? ''),
  };
}

view.ready.then(() => Object.assign(globalThis, { gesturePage: page }));
