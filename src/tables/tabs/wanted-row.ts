import type { CellWrite } from '../cells/cell';
import type { TabChange, WantedRow } from './arrange-rows';

/** What is to be done to a tab of rules, if it has the columns for it. */
export interface RulesChange<K extends string> extends TabChange {
  /** Columns that are gone from the tab and that something should be written into. */
  readonly lacking: readonly K[];
}

/** A row by the meaning of its columns; what has no column is noted as lacking. */
export function wantedRow<K extends string>(
  from: number | null,
  texts: Partial<Record<K, CellWrite>>,
  columns: Partial<Record<K, number>>,
  lacking: Set<K>,
): WantedRow {
  const cells = new Map<number, CellWrite>();
  for (const [key, value] of Object.entries(texts) as [K, CellWrite][]) {
    const column = columns[key];
    if (column !== undefined) cells.set(column, value);
    else if (value !== null) lacking.add(key);
  }
  return { from, cells };
}
