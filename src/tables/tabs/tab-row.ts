import type { Issue, IssueCode } from '../../pipeline/issue';
import type { TabKey } from '../../pipeline/tab-key';
import { type Cell, cellText } from '../cells/cell';
import type { TabColumns } from './tab-columns';

/** A row of one of the add-on's tabs, by the meaning of its columns. */
export interface TabRow<K extends string> {
  /** Row number in the tab, 1-based. */
  readonly row: number;
  has(column: K): boolean;
  /** The cell of a column; '' when there is none. */
  cell(column: K): Cell;
  /** Its text, trimmed. */
  text(column: K): string;
  issue(code: IssueCode, column: K, hint: string): Issue;
}

/** The rows below a tab's headers. */
export function tabRows<K extends string>(
  tab: TabKey,
  cells: readonly (readonly Cell[])[],
  { headerRow, columns, headers }: TabColumns<K>,
): TabRow<K>[] {
  return cells.slice(headerRow).map((row, index) => {
    const cell = (column: K): Cell => row[(columns[column] ?? 0) - 1] ?? '';
    const text = (column: K): string => cellText(cell(column));
    return {
      row: headerRow + index + 1,
      has: (column) => columns[column] !== undefined,
      cell,
      text,
      issue: (code, column, hint) => ({
        code,
        tab,
        row: headerRow + index + 1,
        column: columns[column] ?? null,
        field: headers[(columns[column] ?? 0) - 1] ?? '',
        text: text(column),
        hint,
      }),
    };
  });
}

/** An issue for each column a tab cannot do without and that was not found. */
export const missingColumns = <K extends string>(
  tab: TabKey,
  needed: readonly K[],
  { headerRow, columns }: TabColumns<K>,
): Issue[] =>
  needed
    .filter((column) => columns[column] === undefined)
    .map((field) => ({
      code: 'missing header',
      tab,
      row: headerRow || null,
      column: null,
      field,
      text: '',
      hint: '',
    }));
