import type { Criterion } from '../../pipeline/criterion';
import type { Settings } from '../../pipeline/settings';
import type { Stage } from '../../pipeline/stage';
import { SETTINGS_HEADERS, STAGES_HEADERS, TAB_NAMES } from '../../words/tabs';
import type { Cell, CellWrite } from '../cells/cell';
import { localeContext } from '../cells/locale';
import { ACTIVITIES_HIDDEN, ACTIVITIES_LOOKS, activitiesHeader } from '../tabs/activities-tab';
import { ARCHIVE_HEADER } from '../tabs/archive-tab';
import { criteriaTabCells } from '../tabs/criteria-tab';
import { RANGE_NAMES, tabRangeName } from '../tabs/range-names';
import { readSettingsTab, settingsTabCells } from '../tabs/settings-tab';
import { stagesTabCells } from '../tabs/stages-tab';
import { findTabColumns } from '../tabs/tab-columns';
import type { ColumnLook } from '../tabs/tab-content';
import {
  boundSheet,
  findOwnTab,
  isEmptySheet,
  otherTitle,
  type Rectangle,
  type SetUpRead,
  type SetUpTab,
} from './set-up-read';
import { type TabDropDown, tabDropDowns } from './tab-drop-downs';

/** What a new tab holds. */
export interface TabDefaults {
  readonly stages: readonly Stage[];
  readonly criteria: readonly Criterion[];
  readonly settings: Settings;
}

/** One of the add-on's tabs that lacks something. */
export interface TabPlan {
  readonly tab: SetUpTab;
  readonly title: string;
  /** Null when the tab has to be added. */
  readonly sheet: number | null;
  /** Null when the tab's cells stand as they are. */
  readonly cells: readonly (readonly CellWrite[])[] | null;
  /** Range names to set, the tab's own last. The sheet is not known before it is added. */
  readonly names: readonly (readonly [string, Omit<Rectangle, 'sheet'>])[];
  readonly rows: number;
  readonly columns: number;
  readonly dropDowns: readonly TabDropDown[];
}

/** Rows of a new tab's grid, where there is room for what a team adds. */
const GRID_ROWS = 100;

/** Column of the Archive tab whose first cell changes with every apply. */
const CHANGE_COLUMN = 8;

/** What a tab lacks; null if it is there and all its range names are. */
export function planTab(tab: SetUpTab, defaults: TabDefaults, read: SetUpRead): TabPlan | null {
  const { language } = defaults.settings;
  const found = findOwnTab(tab, read);
  const isNew = found === null || isEmptySheet(found);
  const cells = isNew ? newCells(tab, defaults) : found.cells.map((row) => [...row]);
  const gridRows = found?.gridRows ?? GRID_ROWS;
  const names = [
    ...namesWithin(tab, cells, gridRows, read),
    [tabRangeName(tab), cell(1, 1)] as const,
  ];
  const missing = names.filter(([name]) => !read.names.has(name));
  if (missing.length === 0 && !isNew) return null;
  const title = TAB_NAMES[language][tab];
  const isTaken = found === null && read.sheets.some(({ name }) => sameTitle(name, title));
  return {
    tab,
    title: found?.name ?? (isTaken ? otherTitle(title) : title),
    sheet: found?.id ?? null,
    cells: isNew ? cells : null,
    names: boundSheet(tab, read) && !isNew ? missing : names,
    rows: GRID_ROWS,
    columns: tab === 'archive' ? CHANGE_COLUMN : (cells[0]?.length ?? 1),
    dropDowns: isNew ? tabDropDowns(tab, cells, Math.min(gridRows, GRID_ROWS), language) : [],
  };
}

/** Google takes titles that differ in case only for the same. */
const sameTitle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function newCells(tab: SetUpTab, { stages, criteria, settings }: TabDefaults): CellWrite[][] {
  if (tab === 'stages') return stagesTabCells(stages, settings.language);
  if (tab === 'criteria') return criteriaTabCells(criteria, settings.language);
  if (tab === 'activities') return [activitiesHeader(settings.language)];
  return tab === 'settings' ? settingsTabCells(settings, settings.language) : [[...ARCHIVE_HEADER]];
}

const cell = (row: number, column: number): Omit<Rectangle, 'sheet'> => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

function namesWithin(
  tab: SetUpTab,
  cells: readonly (readonly CellWrite[])[],
  gridRows: number,
  { locale }: SetUpRead,
): (readonly [string, Omit<Rectangle, 'sheet'>])[] {
  const read = cells.map((row) => row.map((one): Cell => one ?? ''));
  if (tab === 'archive') return [[RANGE_NAMES.change, cell(1, CHANGE_COLUMN)]];
  if (tab === 'settings') {
    const { rows, valueColumn } = readSettingsTab(read, localeContext(locale));
    return rows.today ? [[RANGE_NAMES.today, cell(rows.today, valueColumn)]] : [];
  }
  if (tab !== 'stages') return [];
  const { headerRow, columns } = findTabColumns(read, STAGES_HEADERS);
  const rows = Math.max(Math.min(gridRows, GRID_ROWS) - headerRow, 1);
  const lists = [
    [RANGE_NAMES.stageNames, columns.stage],
    [RANGE_NAMES.stageRoles, columns.role],
    [RANGE_NAMES.maxDays, columns.maxDays],
  ] as const;
  return lists.flatMap(([name, column]) =>
    column ? [[name, { row: headerRow + 1, column, rows, columns: 1 }] as const] : [],
  );
}

/** Number of columns at the end of a tab that only the add-on reads. */
export const HIDDEN_COLUMNS: Record<SetUpTab, number> = {
  stages: 1,
  criteria: 1,
  settings: 0,
  activities: ACTIVITIES_HIDDEN,
  archive: 0,
};

/** Widths for the texts of a new tab. */
export const COLUMN_LOOKS: Record<SetUpTab, readonly ColumnLook[]> = {
  stages: [
    { column: 1, columns: 1, widthPixels: 200 },
    { column: 3, columns: 1, numberFormat: '0%' },
    { column: 5, columns: 2, widthPixels: 150 },
  ],
  criteria: [
    { column: 1, columns: 2, widthPixels: 180 },
    { column: 3, columns: 2, widthPixels: 120 },
    { column: 6, columns: 1, widthPixels: 320 },
  ],
  settings: [
    { column: 1, columns: 1, widthPixels: 240 },
    { column: 2, columns: 1, widthPixels: 200 },
    { column: 3, columns: 1, widthPixels: 780 },
  ],
  activities: ACTIVITIES_LOOKS,
  archive: [],
};

/** Settings of the tab as it stands; null where there is none. */
export function settingsOf(read: SetUpRead): Settings | null {
  const tab = findOwnTab('settings', read);
  if (!tab || findTabColumns(tab.cells, SETTINGS_HEADERS).headerRow === 0) return null;
  return readSettingsTab(tab.cells, localeContext(read.locale)).settings;
}
