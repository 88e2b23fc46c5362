import type { SheetId, SheetProperties } from '../grid/grid';
import { changeArea, changeSheet } from './change-sheet';
import { PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import { optional, WHOLE } from './parameter-kind';
import { methodsOf, SELF } from './service-class';
import { sheetWithId, wholeSheet } from './sheet-lookup';

const { change } = methodsOf<SheetId>();

type Dimension = 'rows' | 'columns';

/** Inserting and deleting rows and columns. They act at once, after the writes that wait. */
export const sheetSize = {
  insertRowsAfter: inserts('rows', 1),
  insertRowsBefore: inserts('rows', 0),
  insertRowAfter: insertsOne('rows', 1),
  insertRowBefore: insertsOne('rows', 0),
  insertRows: change([WHOLE, optional(WHOLE)], (id, execution, before, count = 1) => {
    insert(execution, id, 'rows', before, count);
  }),
  insertColumnsAfter: inserts('columns', 1),
  insertColumnsBefore: inserts('columns', 0),
  insertColumnAfter: insertsOne('columns', 1),
  insertColumnBefore: insertsOne('columns', 0),
  deleteRow: change([WHOLE], (id, execution, row) => {
    remove(execution, id, 'rows', row, 1);
    return SELF;
  }),
  deleteRows: change([WHOLE, WHOLE], (id, execution, first, count) =>
    remove(execution, id, 'rows', first, count),
  ),
  deleteColumn: change([WHOLE], (id, execution, column) => {
    remove(execution, id, 'columns', column, 1);
    return SELF;
  }),
  deleteColumns: change([WHOLE, WHOLE], (id, execution, first, count) =>
    remove(execution, id, 'columns', first, count),
  ),
};

function inserts(dimension: Dimension, after: 0 | 1) {
  return change([WHOLE, WHOLE], (id, execution, position, count) => {
    insert(execution, id, dimension, position + after, count);
    return SELF;
  });
}

function insertsOne(dimension: Dimension, after: 0 | 1) {
  return change([WHOLE], (id, execution, position) => {
    insert(execution, id, dimension, position + after, 1);
    return SELF;
  });
}

function insert(
  { world }: Execution,
  id: SheetId,
  dimension: Dimension,
  before: number,
  count: number,
): void {
  const sheet = sheetWithId(world, id);
  if (before < 1 || count < 1 || before > sheet[dimension] + 1) throw outOfBounds(dimension);
  changeSheet(world, null, () =>
    dimension === 'rows'
      ? world.grid.insertRows(id, before, count)
      : world.grid.insertColumns(id, before, count),
  );
}

function remove(
  { world, user }: Execution,
  id: SheetId,
  dimension: Dimension,
  first: number,
  count: number,
): void {
  const sheet = sheetWithId(world, id);
  if (first < 1 || count < 1 || first + count - 1 > sheet[dimension]) throw outOfBounds(dimension);
  assertSomeLeft(sheet, dimension, first, count);
  const all = wholeSheet(sheet);
  const gone =
    dimension === 'rows'
      ? { ...all, row: first, rows: count }
      : { ...all, column: first, columns: count };
  changeArea(world, user, gone, () =>
    dimension === 'rows'
      ? world.grid.deleteRows(id, first, count)
      : world.grid.deleteColumns(id, first, count),
  );
}

/** One row (or column) that is not frozen has to stay [91]. */
function assertSomeLeft(
  sheet: SheetProperties,
  dimension: Dimension,
  first: number,
  count: number,
): void {
  const frozen = dimension === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  const goneUnfrozen = Math.max(0, first + count - 1 - Math.max(frozen, first - 1));
  if (goneUnfrozen < sheet[dimension] - frozen) return;
  throw new PlatformError(dimension === 'rows' ? TEXT.allRowsDeleted : TEXT.allColumnsDeleted);
}

const outOfBounds = (dimension: Dimension): PlatformError =>
  new PlatformError(dimension === 'rows' ? TEXT.rowsOutOfBounds : TEXT.columnsOutOfBounds);
