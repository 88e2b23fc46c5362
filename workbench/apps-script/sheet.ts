import type { Area, SheetId } from '../grid/grid';
import { areaInput, cellInput } from './cells-in';
import { changeSheet, clearContents, writeInputs } from './change-sheet';
import { PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import { filterOf } from './filter';
import { enumKind, LIST, listOf, OBJECT, optional, STRING, WHOLE } from './parameter-kind';
import { protectionsOf, putProtection } from './protection';
import { clearLooks } from './range-formats';
import { rangeList } from './range-list';
import { numberedArea } from './range-name';
import { snapshot } from './range-values';
import { methodsOf, oneOf, serviceClass } from './service-class';
import { sheetCharts } from './sheet-charts';
import { sheetConditions } from './sheet-conditions';
import { sheetLook } from './sheet-look';
import { areaInSheet, sheetWithId, wholeSheet } from './sheet-lookup';
import { sheetSize } from './sheet-size';

const { handle, read, write, change } = methodsOf<SheetId>();

/** A tab, by its id. */
export const sheet = serviceClass<SheetId>('SpreadsheetApp.Sheet', 'Spreadsheet', {
  ...sheetSize,
  ...sheetLook,
  ...sheetConditions,
  ...sheetCharts,
  getSheetId: handle([], (id) => id),
  getName: handle([], (id, { world }) => sheetWithId(world, id).name),
  getSheetName: handle([], (id, { world }) => sheetWithId(world, id).name),
  getIndex: handle(
    [],
    (id, { world }) => world.grid.sheets().findIndex((one) => one.id === id) + 1,
  ),
  getParent: handle([], (_id, { make }) => make.spreadsheet()),
  getRange: oneOf(
    handle([STRING], (id, { world, make }, a1) =>
      make.range(areaInSheet(world, sheetWithId(world, id), a1)),
    ),
    handle(
      [WHOLE, WHOLE, optional(WHOLE), optional(WHOLE)],
      (id, { world, make }, row, column, rows = 1, columns = 1) =>
        make.range(numberedArea(sheetWithId(world, id), row, column, rows, columns)),
    ),
  ),
  getRangeList: handle([listOf(STRING)], (id, execution, names) => {
    const { world } = execution;
    const areas = names.map((a1) => areaInSheet(world, sheetWithId(world, id), a1));
    return rangeList.create(execution, areas);
  }),
  getDataRange: handle([], (id, execution) => {
    execution.applyWrites();
    const { row, column } = execution.world.grid.lastCell(id);
    return execution.make.range(area(id, Math.max(row, 1), Math.max(column, 1)));
  }),
  getMaxRows: read([], (id, { world }) => sheetWithId(world, id).rows),
  getMaxColumns: read([], (id, { world }) => sheetWithId(world, id).columns),
  getLastRow: read([], (id, { world }) => world.grid.lastCell(id).row),
  getLastColumn: read([], (id, { world }) => world.grid.lastCell(id).column),
  appendRow: change([LIST], appendRow),
  clear: write([optional(OBJECT)], (id, execution, options) => () => {
    const all = wholeSheet(sheetWithId(execution.world, id));
    if (!options?.formatOnly) clearContents(execution.world, execution.user, all);
    if (!options?.contentsOnly) clearLooks(execution, all);
  }),
  clearContents: write([], (id, execution) => () => {
    clearContents(execution.world, execution.user, wholeSheet(sheetWithId(execution.world, id)));
  }),
  clearFormats: write([], (id, execution) => () => {
    clearLooks(execution, wholeSheet(sheetWithId(execution.world, id)));
  }),
  getFilter: read([], (id, execution) => filterOf(execution, id)),
  getProtections: read([enumKind('SpreadsheetApp.ProtectionType')], (id, execution, type) =>
    protectionsOf(execution, id, type === 'SHEET' ? 'SHEET' : 'RANGE'),
  ),
  protect: change([], (id, execution) => {
    const [existing] = protectionsOf(execution, id, 'SHEET');
    return (
      existing ?? putProtection(execution, wholeSheet(sheetWithId(execution.world, id)), 'SHEET')
    );
  }),
});

const area = (sheetId: SheetId, rows: number, columns: number): Area => ({
  sheet: sheetId,
  row: 1,
  column: 1,
  rows,
  columns,
});

/** Writes below the last row with content, in a grid that grows if it has to (C10). */
function appendRow(id: SheetId, execution: Execution, values: readonly unknown[]): void {
  const { world, user } = execution;
  if (values.length === 0) {
    throw new PlatformError(TEXT.wrongParameters('number[]', 'SpreadsheetApp.Sheet.appendRow'));
  }
  const { rows } = sheetWithId(world, id);
  const row = world.grid.lastCell(id).row + 1;
  if (row > rows) changeSheet(world, null, () => world.grid.insertRows(id, rows + 1, 1));
  const target = { ...area(id, 1, values.length), row };
  const cells = values.map((value) => snapshot(value, 'Sheet.appendRow'));
  const input = areaInput(world, target, (_row, c, format) => cellInput(world, cells[c], format));
  writeInputs(world, user, target, input);
}
