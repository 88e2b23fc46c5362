import { isAsRecorded } from '../../../pipeline/recorded-row';
import type { RowState } from '../../../pipeline/row-state';
import type { ColumnKey } from '../../../tables/deals/deal-columns';
import { RANGE_NAMES } from '../../../tables/tabs/range-names';
import type { Area } from '../../workbook';
import { idCounts, type ReadSheet } from './shown-sheet';

/** Whether a reconcile would find nothing to do: all rows and names of stages are as recorded. */
export function isRecorded(sheet: ReadSheet, names: ReadonlyMap<string, Area>): boolean {
  const { rows, configuration } = sheet;
  const { stages, settings, today } = configuration.rules;
  const isToday = !names.has(RANGE_NAMES.today) || settings.today === today;
  const ids = idCounts(rows);
  return (
    isToday &&
    isSynced(sheet) &&
    rows.every(({ state }) => isAsRecorded(state, stages) && isSingle(state, ids))
  );
}

/** Whether stages have their recorded names and criteria's columns are bound. */
const isSynced = ({ configuration, layout }: ReadSheet): boolean =>
  configuration.stageRows.every(({ stage, recordedName }) => stage.name === recordedName) &&
  configuration.criterionRows.every(
    ({ criterion, column }) =>
      column === null || layout.columns[criterion.key as ColumnKey] !== undefined,
  );

const isSingle = ({ block }: RowState, ids: ReadonlyMap<string, number>): boolean =>
  block.id === '' || ids.get(block.id) === 1;
