import type { Activity } from '../../pipeline/activity';
import type { Language } from '../../pipeline/settings';
import {
  ACTIVITIES_COLUMNS,
  ACTIVITIES_HEADERS,
  ACTIVITY_KIND_NAMES,
  type ActivitiesColumn,
} from '../../words/activities';
import { type Cell, type CellWrite, cellText, isDateCell } from '../cells/cell';
import { readDay } from '../cells/day-text';
import type { LocaleContext } from '../cells/locale';
import { nameOf, recognize } from '../cells/recognize';
import { findTabColumns, type TabColumns } from './tab-columns';
import type { ColumnLook } from './tab-content';
import { tabRows } from './tab-row';

/** Widths and formats of a new Activities tab. */
export const ACTIVITIES_LOOKS: readonly ColumnLook[] = [
  { column: 1, columns: 1, widthPixels: 140, numberFormat: 'yyyy-mm-dd hh:mm' },
  { column: 3, columns: 1, widthPixels: 110 },
  { column: 4, columns: 1, widthPixels: 180 },
  { column: 6, columns: 1, widthPixels: 420 },
];

/** Columns at the end that only the add-on reads. */
export const ACTIVITIES_HIDDEN = 1;

/** The header row of a new Activities tab. */
export const activitiesHeader = (language: Language): string[] =>
  ACTIVITIES_COLUMNS.map((column) => ACTIVITIES_HEADERS[language][column]);

/** Where the columns of the Activities tab stand; as set-up made them if no header is left. */
export function activitiesColumns(
  cells: readonly (readonly Cell[])[],
): TabColumns<ActivitiesColumn> {
  const found = findTabColumns(cells, ACTIVITIES_HEADERS);
  if (found.headerRow > 0) return found;
  const columns = Object.fromEntries(ACTIVITIES_COLUMNS.map((column, i) => [column, i + 1]));
  return { headerRow: 0, columns, headers: [] };
}

/**
 * What the Activities tab tells, in its order. Lines that people typed count too; those without a day
 * or a deal's ID are passed over, and an unknown kind is a note.
 */
export function readActivitiesTab(
  cells: readonly (readonly Cell[])[],
  locale: LocaleContext,
): Activity[] {
  return tabRows('activities', cells, activitiesColumns(cells)).flatMap((row) => {
    const when = row.cell('when');
    const day = readDay(when, locale).value;
    if (day === null || row.text('dealId') === '') return [];
    return [
      {
        day,
        time: (isDateCell(when) && when.time) || '',
        who: row.text('who'),
        dealId: row.text('dealId'),
        deal: row.text('deal'),
        kind: recognize(row.text('kind'), ACTIVITY_KIND_NAMES) ?? 'note',
        note: noteOf(row.cell('note')),
        operation: row.text('operation'),
      },
    ];
  });
}

/** A note as it was written, its outer spaces too. */
const noteOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cellText(cell));

/** The cells of an activity, by the columns of the tab; one it has not is left out. */
export function activityRow(
  activity: Activity,
  { columns }: TabColumns<ActivitiesColumn>,
  language: Language,
): CellWrite[] {
  const { day, time, kind, ...texts } = activity;
  const contents: Record<ActivitiesColumn, CellWrite> = {
    ...texts,
    when: { date: day, ...(time === '' ? {} : { time }) },
    kind: nameOf(kind, ACTIVITY_KIND_NAMES, language),
  };
  const width = Math.max(...ACTIVITIES_COLUMNS.map((column) => columns[column] ?? 0));
  const row: CellWrite[] = Array<null>(width).fill(null);
  for (const column of ACTIVITIES_COLUMNS) {
    const at = columns[column];
    if (at !== undefined) row[at - 1] = contents[column];
  }
  return row;
}
