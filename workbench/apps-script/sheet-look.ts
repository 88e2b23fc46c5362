import type { Area, ColumnProperties, SheetId, SheetProperties } from '../grid/grid';
import { changeSheet } from './change-sheet';
import { PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import { leaveSheet } from './leave-sheet';
import { handleOf, optional, orNull, STRING, WHOLE } from './parameter-kind';
import { showSheet } from './screen-events';
import { methodsOf, SELF } from './service-class';
import { sheetNamed, sheetWithId } from './sheet-lookup';

const { read, write, change, handle } = methodsOf<SheetId>();
const RANGE = handleOf<Area>('SpreadsheetApp.Range');

/** Width of a column that nobody changed, in pixels. */
const DEFAULT_WIDTH = 100;

/** Name, visibility, frozen parts, columns and colour of a sheet. */
export const sheetLook = {
  setName: change([STRING], (id, execution, name) => {
    const taken = sheetNamed(execution.world, name);
    if (taken && taken.id !== id) throw new PlatformError(TEXT.sheetNameTaken(name));
    return update(execution, id, { name });
  }),
  isSheetHidden: read([], (id, { world }) => sheetWithId(world, id).hidden),
  hideSheet: change([], (id, execution) => {
    const others = execution.world.grid.sheets().some((sheet) => sheet.id !== id && !sheet.hidden);
    if (!others) throw new PlatformError(TEXT.lastVisibleSheet);
    leaveSheet(execution.world, id);
    return update(execution, id, { hidden: true });
  }),
  showSheet: change([], (id, execution) => update(execution, id, { hidden: false })),
  getFrozenRows: read([], (id, { world }) => sheetWithId(world, id).frozenRows),
  getFrozenColumns: read([], (id, { world }) => sheetWithId(world, id).frozenColumns),
  setFrozenRows: write([WHOLE], (id, execution, frozenRows) => () => {
    update(execution, id, { frozenRows });
  }),
  setFrozenColumns: write([WHOLE], (id, execution, frozenColumns) => () => {
    update(execution, id, { frozenColumns });
  }),
  setTabColor: write([orNull(STRING)], (id, { world }, color) => () => {
    world.tabColors.set(id, color);
    world.watch({ kind: 'tab color', sheet: id, color });
  }),
  getTabColor: read([], (id, { world }) => world.tabColors.get(id) ?? null),

  hideColumns: columnsChange({ hidden: true }),
  showColumns: columnsChange({ hidden: false }),
  hideColumn: rangeColumnsChange({ hidden: true }),
  unhideColumn: rangeColumnsChange({ hidden: false }),
  isColumnHiddenByUser: read([WHOLE], (id, { world }, column) =>
    Boolean(world.grid.columns(id).get(column)?.hidden),
  ),
  getColumnWidth: read(
    [WHOLE],
    (id, { world }, column) => world.grid.columns(id).get(column)?.widthPixels ?? DEFAULT_WIDTH,
  ),
  setColumnWidth: write([WHOLE, WHOLE], (id, execution, column, widthPixels) => () => {
    updateColumns(execution, id, column, 1, { widthPixels });
  }),
  setColumnWidths: write(
    [WHOLE, WHOLE, WHOLE],
    (id, execution, column, count, widthPixels) => () => {
      updateColumns(execution, id, column, count, { widthPixels });
    },
  ),
  /** Widths that fit the text are the browser's business: the call is counted, widths stay. */
  autoResizeColumns: write([WHOLE, WHOLE], (id, execution, column, count) => () => {
    updateColumns(execution, id, column, count, {});
  }),
  autoResizeColumn: write([WHOLE], (id, execution, column) => () => {
    updateColumns(execution, id, column, 1, {});
  }),
  activate: handle([], (id, { world }) => {
    showSheet(world, id);
    return SELF;
  }),
};

function columnsChange(change: ColumnProperties) {
  return write([WHOLE, optional(WHOLE)], (id, execution, column, count = 1) => () => {
    updateColumns(execution, id, column, count, change);
  });
}

function rangeColumnsChange(change: ColumnProperties) {
  return write([RANGE], (_id, execution, { sheet, column, columns }) => () => {
    updateColumns(execution, sheet, column, columns, change);
  });
}

function update(
  { world }: Execution,
  id: SheetId,
  properties: Partial<Omit<SheetProperties, 'id' | 'rows' | 'columns'>>,
): typeof SELF {
  sheetWithId(world, id);
  changeSheet(world, null, () => world.grid.updateSheet(id, properties));
  return SELF;
}

function updateColumns(
  { world }: Execution,
  id: SheetId,
  first: number,
  count: number,
  properties: ColumnProperties,
): void {
  if (first < 1 || count < 1 || first + count - 1 > sheetWithId(world, id).columns) {
    throw new PlatformError(TEXT.columnsOutOfBounds);
  }
  changeSheet(world, null, () => world.grid.updateColumns(id, first, count, properties));
}
