import type { TabKey } from '../../pipeline/tab-key';
import type { CellWrite } from '../cells/cell';
import { tabRangeName } from './range-names';

/**
 * What the add-on writes into one of the tabs it makes itself. Rows and columns count from 1 at the
 * first cell of the add-on's own area, wherever that stands in the tab.
 */
export interface TabContent {
  readonly tab: TabKey;
  /** A rectangle: every row is as long as the first. */
  readonly cells: readonly (readonly CellWrite[])[];
  readonly links: readonly LinkColumn[];
  /** Header row of a table whose place depends on the length of the one above it; null = none. */
  readonly movingHeader: number | null;
  /** Set when the tab is made, and never again: from then on they are the user's. */
  readonly looks: TabLooks;
}

export interface TabLooks {
  readonly boldRows: readonly number[];
  readonly frozenRows: number;
  readonly columns: readonly ColumnLook[];
}

/** How columns side by side look. What is not said stays as Google has it. */
export interface ColumnLook {
  readonly column: number;
  readonly columns: number;
  readonly widthPixels?: number;
  /** Pattern in Google's (en-US) syntax. */
  readonly numberFormat?: string;
}

/** Links written down a column from a row; null leaves the cell empty. */
export interface LinkColumn {
  readonly row: number;
  readonly column: number;
  readonly targets: readonly (LinkTarget | null)[];
}

/** A cell that a link leads to. */
export interface LinkTarget {
  readonly tab: TabKey;
  readonly row: number;
  readonly column: number;
}

export const AMOUNT_PATTERN = '#,##0';
export const PERCENT_PATTERN = '0%';

/** Name of the range that the add-on last wrote in a tab: its own area. */
export const areaRangeName = (tab: TabKey): string => `${tabRangeName(tab)}Area`;

/** Name of the range of a tab's moving header. */
export const headerRangeName = (tab: TabKey): string => `${tabRangeName(tab)}Header`;

/** Makes rows equally long by adding empty cells. */
export function rectangle(rows: readonly (readonly CellWrite[])[]): CellWrite[][] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => [...row, ...Array<null>(columns - row.length).fill(null)]);
}
