import type { Language } from '../../pipeline/settings';
import { type Cell, cellText } from '../cells/cell';
import { type Names, recognize } from '../cells/recognize';

const HEADER_ROWS = 10;

/** Where a tab's columns stand, 1-based, and the rows below its headers. */
export interface TabColumns<K extends string> {
  /** Row of the headers; 0 when none was found. */
  readonly headerRow: number;
  readonly columns: Partial<Record<K, number>>;
  /** Headers as written, by column number - 1. */
  readonly headers: readonly string[];
}

/**
 * Finds the columns of one of the add-on's tabs by their headers in either language, wherever they
 * stand within the first ten rows. Of two columns with one header the left one counts.
 */
export function findTabColumns<K extends string>(
  cells: readonly (readonly Cell[])[],
  names: Names<K>,
): TabColumns<K> {
  let best: TabColumns<K> = { headerRow: 0, columns: {}, headers: [] };
  cells.slice(0, HEADER_ROWS).forEach((row, index) => {
    const columns = columnsOf(row, names);
    if (Object.keys(columns).length > Object.keys(best.columns).length)
      best = { headerRow: index + 1, columns, headers: row.map(cellText) };
  });
  return best;
}

function columnsOf<K extends string>(
  row: readonly Cell[],
  names: Names<K>,
): Partial<Record<K, number>> {
  const columns: Partial<Record<K, number>> = {};
  row.forEach((cell, index) => {
    const key = recognize(cellText(cell), names);
    if (key !== null && columns[key] === undefined) columns[key] = index + 1;
  });
  return columns;
}

/** The language in which a tab's headers are written; where they do not say, another. */
export function tabLanguage<K extends string>(
  cells: readonly (readonly Cell[])[],
  names: Names<K>,
  fallback: Language,
): Language {
  const { headers } = findTabColumns(cells, names);
  const count = (language: Language): number =>
    Object.values<string>(names[language]).filter((name) => headers.includes(name)).length;
  const other = fallback === 'en' ? 'nb' : 'en';
  return count(other) > count(fallback) ? other : fallback;
}
