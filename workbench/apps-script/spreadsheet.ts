import type { Area, SheetProperties } from '../grid/grid';
import { changeSheet } from './change-sheet';
import { PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import { leaveSheet } from './leave-sheet';
import { isRangeName, namedRange, removeName } from './named-range';
import { handleOf, NUMBER, optional, STRING, TEXT as TEXT_KIND, WHOLE } from './parameter-kind';
import { areaOf } from './range-name';
import { showSheet, showToast } from './screen-events';
import { methodsOf, oneOf, serviceClass } from './service-class';
import { selectedArea, sheetNamed, sheetWithId } from './sheet-lookup';
import { textFinder } from './text-finder';

const { handle, read, write, change } = methodsOf<null>();
const RANGE = handleOf<Area>('SpreadsheetApp.Range');
const SHEET = handleOf<number>('SpreadsheetApp.Sheet');

/** How long a toast stays when the script does not say, in seconds. */
const TOAST_SECONDS = 5;

/** The spreadsheet that the script belongs to; there is no other. */
export const spreadsheet = serviceClass<null>('SpreadsheetApp.Spreadsheet', 'Spreadsheet', {
  getId: handle([], (_state, { world }) => world.fileId),
  getName: read([], (_state, { world }) => world.fileName),
  getUrl: handle(
    [],
    (_s, { world }) => `https://docs.google.com/spreadsheets/d/${world.fileId}/edit`,
  ),
  createTextFinder: handle([STRING], (_state, execution, text) =>
    textFinder.create(execution, { text, regularExpression: false, formulaText: false }),
  ),
  getSpreadsheetTimeZone: read([], (_state, { world }) => world.zone.name),
  getSpreadsheetLocale: read([], (_state, { world }) => world.locale),

  getSheets: handle([], (_state, { world, make }) =>
    world.grid.sheets().map(({ id }) => make.sheet(id)),
  ),
  getNumSheets: handle([], (_state, { world }) => world.grid.sheets().length),
  getSheetByName: handle([STRING], (_state, { world, make }, name) => {
    const found = sheetNamed(world, name);
    return found ? make.sheet(found.id) : null;
  }),
  getSheetById: handle([NUMBER], (_state, { world, make }, id) =>
    world.grid.sheets().some((sheet) => sheet.id === id) ? make.sheet(id) : null,
  ),
  getActiveSheet: handle([], (_state, execution) =>
    execution.make.sheet(activeSheet(execution).id),
  ),
  getActiveRange: handle([], (_state, { world, make }) => make.range(selectedArea(world))),
  setActiveSheet: handle([SHEET], (_state, { world, make }, id) => {
    showSheet(world, id);
    return make.sheet(id);
  }),
  insertSheet: oneOf(
    change([optional(TEXT_KIND), optional(WHOLE)], (_state, execution, name, index) =>
      insertSheet(execution, name ?? freeName(execution), index),
    ),
    change([WHOLE], (_state, execution, index) =>
      insertSheet(execution, freeName(execution), index),
    ),
  ),
  deleteSheet: change([SHEET], (_state, { world }, id) => {
    sheetWithId(world, id);
    if (world.grid.sheets().length === 1) throw new PlatformError(TEXT.lastSheet);
    leaveSheet(world, id);
    changeSheet(world, null, () => world.grid.deleteSheet(id));
  }),

  getRange: handle([STRING], (_state, execution, a1) => {
    const { world } = execution;
    const named = world.grid.names().get(a1);
    const found = (name: string) => sheetNamed(world, name);
    return execution.make.range(named ?? areaOf(a1, activeSheet(execution), found));
  }),
  getNamedRanges: read([], (_state, execution) =>
    [...execution.world.grid.names().keys()].map((name) => namedRange.create(execution, name)),
  ),
  getRangeByName: read([STRING], (_state, { world, make }, name) => {
    const area = world.grid.names().get(name);
    return area ? make.range(area) : null;
  }),
  setNamedRange: change([STRING, RANGE], (_state, { world }, name, area) => {
    if (!isRangeName(name)) throw new PlatformError(TEXT.badRangeName);
    changeSheet(world, null, () => world.grid.setName(name, area));
  }),
  removeNamedRange: change([STRING], (_state, { world }, name) => removeName(world, name)),

  toast: write(
    [TEXT_KIND, optional(TEXT_KIND), optional(NUMBER)],
    (_state, { world }, message, title = '', seconds = TOAST_SECONDS) =>
      () =>
        showToast(world, { message, title, seconds }),
  ),
});

function activeSheet({ world }: Execution): SheetProperties {
  const [first] = world.grid.sheets();
  const active = world.grid.sheets().find(({ id }) => id === world.activeSheet) ?? first;
  if (!active) throw new PlatformError(TEXT.rangeNotFound);
  return active;
}

function insertSheet({ world, make }: Execution, name: string, position?: number): object {
  if (sheetNamed(world, name)) throw new PlatformError(TEXT.sheetNameTaken(name));
  let id = 0;
  changeSheet(world, null, () => {
    id = world.grid.insertSheet(name, position);
  });
  showSheet(world, id);
  return make.sheet(id);
}

function freeName({ world }: Execution): string {
  let number = world.grid.sheets().length + 1;
  while (sheetNamed(world, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}
