import type { Area } from '../grid/grid';
import { changeArea } from './change-sheet';
import { PlatformError } from './errors';
import type { Execution } from './execution';
import { listOf, NUMBER, OBJECT, optional, WHOLE } from './parameter-kind';
import { areaName, numberedArea } from './range-name';
import { selectArea } from './screen-events';
import { methodsOf, oneOf, SELF } from './service-class';
import { sheetWithId } from './sheet-lookup';

const { handle, write } = methodsOf<Area>();

const lastRow = ({ row, rows }: Area): number => row + rows - 1;
const lastColumn = ({ column, columns }: Area): number => column + columns - 1;

/** Where a range is, and ranges from it. */
export const rangePlace = {
  getRow: handle([], ({ row }) => row),
  getRowIndex: handle([], ({ row }) => row),
  getColumn: handle([], ({ column }) => column),
  getLastRow: handle([], lastRow),
  getLastColumn: handle([], lastColumn),
  getNumRows: handle([], ({ rows }) => rows),
  getNumColumns: handle([], ({ columns }) => columns),
  getWidth: handle([], ({ columns }) => columns),
  getHeight: handle([], ({ rows }) => rows),
  getA1Notation: handle([], areaName),
  getGridId: handle([], ({ sheet }) => sheet),
  getSheet: handle([], ({ sheet }, { make }) => make.sheet(sheet)),
  getCell: handle([WHOLE, WHOLE], (area, { make }, row, column) => {
    if (row < 1 || column < 1 || row > area.rows || column > area.columns) {
      throw new PlatformError('Cell reference out of range');
    }
    return make.range({
      ...area,
      row: area.row + row - 1,
      column: area.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }),
  offset: handle(
    [WHOLE, WHOLE, optional(WHOLE), optional(WHOLE)],
    (area, { make, world }, down, right, rows = area.rows, columns = area.columns) =>
      make.range(
        numberedArea(
          sheetWithId(world, area.sheet),
          area.row + down,
          area.column + right,
          rows,
          columns,
        ),
      ),
  ),
  activate: handle([], (area, { world }) => {
    selectArea(world, area);
    return SELF;
  }),
  sort: oneOf(
    write([NUMBER], (area, execution, column) => () => sortRange(execution, area, [{ column }])),
    write([listOf(OBJECT)], (area, execution, keys) => () => sortRange(execution, area, keys)),
    write([OBJECT], (area, execution, key) => () => sortRange(execution, area, [key])),
  ),
};

/** Sorts by several columns: by the last one first, as each sort keeps the order of equals. */
function sortRange(
  { world, user }: Execution,
  area: Area,
  keys: readonly { readonly column?: unknown; readonly ascending?: unknown }[],
): void {
  changeArea(world, user, area, () => {
    for (const { column, ascending = true } of [...keys].reverse()) {
      world.grid.sort(area, Number(column), ascending === true);
    }
  });
}
