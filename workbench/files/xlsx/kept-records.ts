import type { Area, RangeRecord, ValidationRule } from '../../grid/grid';
import type { CellArea } from './cell-areas';

/** What a sheet has and a file cannot show: kept beside the cells, for `readXlsx` to restore. */
export interface KeptThings {
  readonly records: readonly KeptRecord[];
  readonly rules: readonly KeptRule[];
}

/** A record with its place among the records of its kind, which counts for conditional formats. */
export interface KeptRecord {
  readonly at: number;
  readonly record: RangeRecord;
}

export interface KeptRule {
  readonly areas: readonly CellArea[];
  readonly rule: ValidationRule;
}

const IN_THE_FILE = new Set(['merge', 'filter', 'conditional-format']);

/** Charts, protections and the like, and those conditional formats that could not be written. */
export function keptRecords(
  records: readonly RangeRecord[],
  unwritten: readonly RangeRecord[],
): KeptRecord[] {
  return records.flatMap((record) => {
    if (IN_THE_FILE.has(record.kind) && !unwritten.includes(record)) return [];
    const alike = records.filter(({ kind }) => kind === record.kind);
    return [{ at: alike.indexOf(record), record }];
  });
}

/** The records of a file with the kept ones at their places; those without cells are gone. */
export function withKeptRecords(
  records: readonly RangeRecord[],
  kept: readonly KeptRecord[],
  cut: (area: Area) => Area | null,
): RangeRecord[] {
  const all = [...records];
  for (const { at, record } of kept) {
    const areas = record.areas.flatMap((area) => cut(area) ?? []);
    if (areas.length === 0) continue;
    const next = all.filter(({ kind }) => kind === record.kind)[at];
    all.splice(next ? all.indexOf(next) : all.length, 0, { ...record, areas });
  }
  return all;
}
