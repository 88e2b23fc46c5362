import type { Area } from './grid';
import type { GridState, SheetState, StoredRow } from './grid-state';
import { areasMeet } from './resolve-area';
import { sameValue } from './same-value';

/** What of a state formulas are calculated from. */
export type Basis = Pick<GridState, 'sheets' | 'names' | 'evaluate'>;

/** More areas than this are taken as the whole sheet. */
const MOST_AREAS = 64;

/** Where contents differ; null when anything may mean something else, as after a renaming. */
export function changedAreas(before: Basis, after: Basis): Area[] | null {
  const { sheets, names, evaluate } = before;
  if (names !== after.names || evaluate !== after.evaluate) return null;
  if (sheets.length !== after.sheets.length) return null;
  const areas: Area[] = [];
  for (const [index, sheet] of after.sheets.entries()) {
    const old = sheets[index];
    if (!old || !sameShape(old, sheet)) return null;
    if (old !== sheet) areas.push(...changedInSheet(old, sheet));
  }
  return areas;
}

function sameShape({ properties: a }: SheetState, { properties: b }: SheetState): boolean {
  return a.id === b.id && a.name === b.name && a.rows === b.rows && a.columns === b.columns;
}

function changedInSheet(before: SheetState, after: SheetState): Area[] {
  const areas: Area[] = [];
  const length = Math.max(before.rows.length, after.rows.length);
  for (let index = 0; index < length; index++) {
    const area = changedInRow(before.rows[index], after.rows[index], after, index);
    const last = areas[areas.length - 1];
    if (!area) continue;
    if (last && continues(last, area)) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push(area);
  }
  if (areas.length <= MOST_AREAS) return areas;
  const { id, rows, columns } = after.properties;
  return [{ sheet: id, row: 1, column: 1, rows, columns }];
}

const continues = (above: Area, area: Area): boolean =>
  above.row + above.rows === area.row &&
  above.column === area.column &&
  above.columns === area.columns;

function changedInRow(
  before: StoredRow | undefined,
  after: StoredRow | undefined,
  { properties }: SheetState,
  index: number,
): Area | null {
  if (before === after) return null;
  const width = Math.max(rowLength(before), rowLength(after));
  let first = 0;
  while (first < width && sameCell(before, after, first)) first++;
  if (first === width) return null;
  let last = width - 1;
  while (sameCell(before, after, last)) last--;
  const columns = last - first + 1;
  return { sheet: properties.id, row: index + 1, column: first + 1, rows: 1, columns };
}

const rowLength = (row: StoredRow | undefined): number =>
  row ? Math.max(row.values.length, row.formulas.length, row.formats.length) : 0;

const sameCell = (
  before: StoredRow | undefined,
  after: StoredRow | undefined,
  index: number,
): boolean =>
  sameValue(before?.values[index] ?? null, after?.values[index] ?? null) &&
  (before?.formulas[index] ?? null) === (after?.formulas[index] ?? null) &&
  (before?.formats[index] ?? '') === (after?.formats[index] ?? '');

export const meetsOne = (area: Area, areas: readonly Area[]): boolean =>
  areas.some((other) => areasMeet(area, other));
