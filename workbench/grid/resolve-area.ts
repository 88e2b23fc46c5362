import type { A1Reference } from './a1-reference';
import { LOST_REFERENCE, unknownRangeName, unknownSheet } from './formula-errors';
import type { Area, CellError, SheetId } from './grid';
import { type GridState, type SheetState, sheetOf } from './grid-state';

/** Looks up sheets and named ranges by name, whatever their case. */
export interface NameScope {
  readonly state: GridState;
  readonly sheets: ReadonlyMap<string, SheetId>;
  readonly names: ReadonlyMap<string, Area | null>;
}

export const nameScope = (state: GridState): NameScope => ({
  state,
  sheets: sheetIds(state),
  names: new Map([...state.names].map(([name, area]) => [name.toLowerCase(), area])),
});

/** Ids of the sheets by name in lower case: sheet names are unique whatever their case. */
export const sheetIds = (state: GridState): Map<string, SheetId> =>
  new Map(state.sheets.map(({ properties }) => [properties.name.toLowerCase(), properties.id]));

export const isArea = (found: Area | CellError): found is Area => 'sheet' in found;

/** The cells of a named range. */
export function resolveName(scope: NameScope, name: string): Area | CellError {
  const area = scope.names.get(name.toLowerCase());
  return area === undefined ? unknownRangeName(name) : (area ?? LOST_REFERENCE);
}

/** The cells of a reference; an open end reaches to the end of the sheet. */
export function resolveReference(
  scope: NameScope,
  reference: A1Reference,
  own: SheetId,
): Area | CellError {
  const id = reference.sheet === null ? own : scope.sheets.get(reference.sheet.toLowerCase());
  if (id === undefined) return unknownSheet(reference.sheet ?? '');
  return areaOf(sheetOf(scope.state, id), reference) ?? LOST_REFERENCE;
}

function areaOf({ properties }: SheetState, { from, to }: A1Reference): Area | null {
  const rows = bounds(from.row, to ? to.row : from.row, properties.rows);
  const columns = bounds(from.column, to ? to.column : from.column, properties.columns);
  if (!rows || !columns) return null;
  return {
    sheet: properties.id,
    row: rows[0],
    column: columns[0],
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  };
}

/** Null when all of it lies beyond the sheet. */
function bounds(from: number | null, to: number | null, size: number): [number, number] | null {
  const [a, b] = [from ?? 1, to ?? size];
  const first = Math.min(a, b);
  return first > size ? null : [first, Math.min(Math.max(a, b), size)];
}

/** Whether two areas have a cell in common. */
export const areasMeet = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
