import type { Day } from '../../pipeline/day';
import { TAB_KEYS, type TabKey } from '../../pipeline/tab-key';
import { ACTIVITIES_HEADERS } from '../../words/activities';
import { CRITERIA_HEADERS, SETTINGS_HEADERS, STAGES_HEADERS, TAB_NAMES } from '../../words/tabs';
import { type Cell, cellText } from '../cells/cell';
import { ARCHIVE_HEADER } from '../tabs/archive-tab';
import { tabRangeName } from '../tabs/range-names';

/** A rectangle of a sheet, 1-based. */
export interface Rectangle {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetCells {
  readonly id: number;
  readonly name: string;
  /** All cells from A1 to the last one with content. */
  readonly cells: readonly (readonly Cell[])[];
  readonly gridRows: number;
}

/** What set-up reads before it decides anything. */
export interface SetUpRead {
  readonly locale: string;
  readonly today: Day;
  readonly names: ReadonlyMap<string, Rectangle>;
  /** In tab order. */
  readonly sheets: readonly SheetCells[];
}

/** Tabs that set-up makes besides the Deals tab, in order. */
export const SET_UP_TABS = ['stages', 'criteria', 'settings', 'activities', 'archive'] as const;
export type SetUpTab = (typeof SET_UP_TABS)[number];

const HEADERS: Record<SetUpTab, readonly (readonly string[])[]> = {
  stages: Object.values(STAGES_HEADERS).map((headers) => Object.values<string>(headers)),
  criteria: Object.values(CRITERIA_HEADERS).map((headers) => Object.values<string>(headers)),
  settings: Object.values(SETTINGS_HEADERS).map((headers) => Object.values<string>(headers)),
  activities: Object.values(ACTIVITIES_HEADERS).map((headers) => Object.values<string>(headers)),
  archive: [ARCHIVE_HEADER],
};

/** Name of a tab whose own name a sheet of the user's already has. */
export const otherTitle = (title: string): string => `${title} (Dealsheet)`;

export const isEmptySheet = ({ cells }: SheetCells): boolean =>
  cells.every((row) => row.every((cell) => cell === ''));

/** The sheet that a tab's range name binds. */
export function boundSheet(tab: TabKey, { names, sheets }: SetUpRead): SheetCells | null {
  const id = names.get(tabRangeName(tab))?.sheet;
  return sheets.find((sheet) => sheet.id === id) ?? null;
}

/**
 * A tab that set-up made: the bound one, else one that a killed run or a lost name left unbound. Such
 * a one bears the tab's name, and is empty or begins with the tab's headers.
 */
export function findOwnTab(tab: SetUpTab, read: SetUpRead): SheetCells | null {
  const bound = boundSheet(tab, read);
  if (bound) return bound;
  const titles = Object.values(TAB_NAMES).flatMap((names) => [names[tab], otherTitle(names[tab])]);
  return read.sheets.find((sheet) => titles.includes(sheet.name) && isOurs(sheet, tab)) ?? null;
}

const isOurs = (sheet: SheetCells, tab: SetUpTab): boolean =>
  isEmptySheet(sheet) ||
  HEADERS[tab].some((headers) =>
    headers.every((header, i) => cellText(sheet.cells[0]?.[i]) === header),
  );

/** Sheets that are none of the add-on's tabs. */
export function userSheets(read: SetUpRead): SheetCells[] {
  const own = new Set<number | undefined>();
  for (const tab of TAB_KEYS) if (tab !== 'deals') own.add(boundSheet(tab, read)?.id);
  for (const tab of SET_UP_TABS) own.add(findOwnTab(tab, read)?.id);
  return read.sheets.filter(({ id }) => !own.has(id));
}
