import type { ColumnProperties, SheetId, SheetProperties } from './grid';
import { assertRoom, type GridState, ownSheet, type SheetState } from './grid-state';

const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;

/** Adds an empty sheet at a 0-based position, at the end unless said. */
export function insertSheet(
  state: GridState,
  name: string,
  position = state.sheets.length,
  rows = DEFAULT_ROWS,
  columns = DEFAULT_COLUMNS,
): SheetId {
  assertRoom(state, rows * columns);
  const id = state.nextSheetId++;
  const sheet = emptySheet(state.epoch, {
    id,
    name,
    hidden: false,
    rows,
    columns,
    frozenRows: 0,
    frozenColumns: 0,
  });
  state.sheets = [...state.sheets.slice(0, position), sheet, ...state.sheets.slice(position)];
  state.revision++;
  return id;
}

const emptySheet = (epoch: number, properties: SheetProperties): SheetState => ({
  epoch,
  properties,
  rows: [],
  columns: new Map(),
  records: new Map(),
  spills: [],
});

/** Merges a change into the properties of so many columns; default values are not kept. */
export function updateColumns(
  state: GridState,
  id: SheetId,
  first: number,
  count: number,
  change: ColumnProperties,
): void {
  const { columns } = ownSheet(state, id);
  for (let column = first; column < first + count; column++) {
    columns.set(column, { ...columns.get(column), ...change });
  }
}
