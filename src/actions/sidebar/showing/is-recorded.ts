import { blockState, recordedIn } from '../../../pipeline/block';
import { isDeal } from '../../../pipeline/identity-row';
import { stageEntered } from '../../../pipeline/read-trail';
import type { RowState } from '../../../pipeline/row-state';
import type { Stages } from '../../../pipeline/stage';
import { changedFields } from '../../../pipeline/visible';
import type { ColumnKey } from '../../../tables/deals/deal-columns';
import { RANGE_NAMES } from '../../../tables/tabs/range-names';
import type { Area } from '../../workbook';
import { trailOf } from './deal-state';
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
    rows.every(({ state }) => isRowRecorded(state, stages) && isSingle(state, ids))
  );
}

/** Whether stages have their recorded names and criteria's columns are bound. */
const isSynced = ({ configuration, layout }: ReadSheet): boolean =>
  configuration.stageRows.every(({ stage, recordedName }) => stage.name === recordedName) &&
  configuration.criterionRows.every(
    ({ criterion, column }) =>
      column === null || layout.columns[criterion.key as ColumnKey] !== undefined,
  );

function isRowRecorded(row: RowState, stages: Stages): boolean {
  const state = blockState(row.block);
  if (!isDeal(row.deal)) return state === 'empty';
  const recorded = state === 'own' ? recordedIn(row.block) : null;
  if (!recorded) return false;
  const entered = stageEntered(trailOf(row));
  const isSince = entered === null || entered === row.since;
  return isSince && changedFields(row.visible, recorded, stages).length === 0;
}

const isSingle = ({ block }: RowState, ids: ReadonlyMap<string, number>): boolean =>
  block.id === '' || ids.get(block.id) === 1;
