import type { RangeRecord, SheetId } from '../grid/grid';
import { changeSheet } from './change-sheet';
import type { Execution } from './execution';
import { methodsOf, serviceClass } from './service-class';

interface FilterState {
  readonly sheet: SheetId;
  readonly record: RangeRecord;
}

const { handle, change } = methodsOf<FilterState>();

const filter = serviceClass<FilterState>('SpreadsheetApp.Filter', 'Spreadsheet', {
  getRange: handle([], ({ record }, { make }) => record.areas[0] && make.range(record.areas[0])),
  remove: change([], ({ sheet, record }, { world }) =>
    changeSheet(world, null, () => world.grid.removeRecord(sheet, record.id)),
  ),
});

/** The sheet's one filter, or null. */
export function filterOf(execution: Execution, sheet: SheetId): object | null {
  const record = execution.world.grid.records(sheet).find(({ kind }) => kind === 'filter');
  return record ? filter.create(execution, { sheet, record }) : null;
}
