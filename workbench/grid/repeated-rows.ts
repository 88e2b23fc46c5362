import type { RepeatedRows } from './grid';

/** Lists each different row once; empty ends of rows and rows at the end are left out. */
export function repeatedRows<T>(rows: Iterable<readonly T[]>, empty: T): RepeatedRows<T> {
  const indexes = new Map<string, number>();
  const distinct: (readonly T[])[] = [];
  const runs: [row: number, count: number][] = [];
  for (const full of rows) {
    const row = withoutEnd(full, empty);
    const key = JSON.stringify(row);
    const index = indexes.get(key) ?? distinct.push(row) - 1;
    indexes.set(key, index);
    const last = runs.at(-1);
    if (last?.[0] === index) last[1]++;
    else runs.push([index, 1]);
  }
  const last = runs.at(-1);
  if (last && distinct[last[0]]?.length === 0) runs.pop();
  return runs.length === 0 ? { rows: [], runs } : { rows: distinct, runs };
}

/** The rows one after another; alike ones are the same array. */
export function* allRows<T>({ rows, runs }: RepeatedRows<T>): Iterable<readonly T[]> {
  for (const [index, count] of runs) {
    for (let i = 0; i < count; i++) yield rows[index] ?? [];
  }
}

/** A copy without what is empty at its end. */
export function withoutEnd<T>(row: readonly T[], empty: T): T[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === empty) length--;
  return row.slice(0, length);
}
