import type { Activity } from '../../../pipeline/activity';
import type { Language } from '../../../pipeline/settings';
import { type Cell, cellText } from '../../../tables/cells/cell';
import {
  ACTIVITIES_HIDDEN,
  ACTIVITIES_LOOKS,
  activitiesColumns,
  activitiesHeader,
  activityRow,
} from '../../../tables/tabs/activities-tab';
import { tabRangeName } from '../../../tables/tabs/range-names';
import { makeTab } from '../../make-tab';
import type { Platform } from '../../platform';
import type { Area, SheetId } from '../../workbook';

const RANGE_NAME = tabRangeName('activities');

/**
 * Appends an activity below the last line of the Activities tab, which is made if it is gone. One
 * whose operation stands there already is not appended again.
 */
export function logActivity(
  activity: Activity,
  names: ReadonlyMap<string, Area>,
  language: Language,
  platform: Platform,
): void {
  const { workbook } = platform;
  const sheet = names.get(RANGE_NAME)?.sheet ?? makeActivities(language, platform);
  const read = workbook.readAll(sheet);
  const isNew = read.every((row) => row.every((cell) => cell === ''));
  const cells: Cell[][] = isNew ? [activitiesHeader(language)] : read;
  const append = (row: number, line: ReturnType<typeof activityRow>): void =>
    workbook.write({ sheet, row, column: 1, rows: 1, columns: line.length }, [line]);
  if (isNew) append(1, activitiesHeader(language));
  if (lineOf(activity.operation, cells) !== null) return;
  workbook.insertRowsAfter(sheet, cells.length, 1);
  append(cells.length + 1, activityRow(activity, activitiesColumns(cells), language));
}

/** Takes an activity back whose call came to nothing. */
export function forgetActivity(operation: string, { workbook }: Platform): void {
  const sheet = workbook.names().get(RANGE_NAME)?.sheet;
  const row = sheet === undefined ? null : lineOf(operation, workbook.readAll(sheet));
  if (sheet !== undefined && row !== null) workbook.deleteRows(sheet, row, 1);
}

/** The line that an operation has written; null if it has written none. */
function lineOf(operation: string, cells: readonly (readonly Cell[])[]): number | null {
  const column = activitiesColumns(cells).columns.operation ?? 0;
  const at = cells.findIndex((row) => cellText(row[column - 1]) === operation);
  return at < 0 ? null : at + 1;
}

function makeActivities(language: Language, platform: Platform): SheetId {
  const header = activitiesHeader(language);
  const looks = { boldRows: [1], frozenRows: 1, columns: ACTIVITIES_LOOKS };
  const content = { cells: [header], links: [], movingHeader: null, looks };
  const { sheet } = makeTab({ tab: 'activities', ...content }, language, platform);
  const first = header.length - ACTIVITIES_HIDDEN + 1;
  platform.layout.hideColumns(sheet, first, ACTIVITIES_HIDDEN);
  return sheet;
}
