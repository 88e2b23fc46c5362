import type { CellError, CellValue } from '../../grid/grid';
import { sortedOrder } from '../../grid/sort-area';

type Rows = readonly (readonly CellValue[])[];

const NO_MATCHES: CellError = {
  error: '#N/A',
  message: 'No matches are found in FILTER evaluation.',
};

/** Google's FILTER: rows, or columns, for which all conditions hold. */
export function filterRows(rows: Rows, conditions: readonly Rows[]): CellError | CellValue[][] {
  const width = rows[0]?.length ?? 0;
  const byColumn = conditions.every((c) => c.length === 1 && c[0]?.length === width && width > 1);
  const size = byColumn ? width : rows.length;
  const lists = conditions.map((condition) => (byColumn ? (condition[0] ?? []) : condition.flat()));
  if (lists.length === 0 || lists.some((list) => list.length !== size)) {
    return { error: '#N/A', message: 'FILTER has mismatched range sizes.' };
  }
  const holds = (index: number): boolean => lists.every((list) => isTrue(list[index] ?? null));
  const kept = byColumn
    ? rows.map((row) => row.filter((_, index) => holds(index)))
    : rows.filter((_, index) => holds(index)).map((row) => [...row]);
  return (kept[0]?.length ?? 0) === 0 ? NO_MATCHES : kept;
}

const isTrue = (value: CellValue): boolean =>
  value === true || (typeof value === 'number' && value !== 0);

/** Google's SORT: keys are column numbers or columns of cells, each with TRUE to ascend. */
export function sortRows(rows: Rows, keys: readonly Rows[]): CellError | CellValue[][] {
  const pairs = keys.length === 0 ? [[[[1]], [[true]]]] : pairsOf(keys);
  let sorted = rows.map((row, index) => ({ row, index }));
  for (const [key, ascending] of pairs.toReversed()) {
    const values = sorted.map(({ row, index }) => [keyValue(key ?? [], row, index)]);
    if (values.some(([value]) => value === undefined)) return { error: '#VALUE!' };
    const order = sortedOrder(
      values.map(([value = null]) => [value]),
      isTrue(ascending?.[0]?.[0] ?? true),
    );
    sorted = order.flatMap((place) => sorted[place] ?? []);
  }
  return sorted.map(({ row }) => [...row]);
}

const pairsOf = (keys: readonly Rows[]): Rows[][] =>
  keys.flatMap((key, index) => (index % 2 === 0 ? [[key, keys[index + 1] ?? [[true]]]] : []));

/** Undefined for a column that is not there. */
function keyValue(key: Rows, row: readonly CellValue[], index: number): CellValue | undefined {
  const [first = null] = key[0] ?? [];
  if (key.length > 1) return key[index]?.[0];
  return typeof first === 'number' ? row[first - 1] : undefined;
}
