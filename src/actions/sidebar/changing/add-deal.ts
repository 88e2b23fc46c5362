import { stateAfter } from '../../../pipeline/state-after';
import type { Answer } from '../../../protocol/answer';
import type { DealChanged, NewDeal } from '../../../protocol/deal-change';
import type { Entered } from '../../entered';
import type { Platform } from '../../platform';
import { revisionText } from '../showing/revision-text';
import { changedAnswer } from './changed-answer';
import { readRow, rowsWith } from './find-deal';
import { formatLikeAbove } from './format-like-above';
import { makeNewRow, type NewRow } from './new-row';
import { planNewDeal } from './plan-new-deal';
import { restoreOverwritten } from './restore-overwritten';
import { type Attempt, settle } from './settle';
import { readForChange, type SheetForChange } from './sheet-for-change';
import { writeEntered } from './write-entered';

/**
 * Adds a deal as a row below the last one, as if it had been typed there: recorded as seen for the
 * first time. A call repeated with the same operation adds one row.
 */
export const addDeal = (request: NewDeal, platform: Platform): Answer<DealChanged> =>
  settle(() => add(request, platform), '', platform);

function add(request: NewDeal, platform: Platform): Attempt {
  const sheet = readForChange(platform);
  if ('code' in sheet) return sheet;
  const [row, ...others] = rowsWith('lastOperation', request.operation, sheet);
  if (row === undefined) return write(request, makeNewRow(sheet, platform.workbook), platform);
  const known = [row, ...others].map((one) => readRow(one, sheet));
  const added = known.find(({ before }) => before.block.id !== '');
  if (!added) return write(request, { row, sheet, isInserted: false }, platform);
  const revision = revisionText(sheet.names, platform.workbook);
  return changedAnswer(added.state, added.before, sheet, revision);
}

function write(request: NewDeal, { row, sheet, isInserted }: NewRow, platform: Platform): Attempt {
  const { workbook } = platform;
  const { stages } = sheet.configuration.rules;
  const removeRow = (): void => {
    if (isInserted) workbook.deleteRows(sheet.layout.sheet, row, 1);
  };
  const stage = stages.find(request.stage);
  const planned = stage ? planNewDeal(request, stage, row, sheet) : null;
  if (!planned || 'code' in planned) {
    removeRow();
    return planned ?? { code: 'set-up changed' };
  }
  const { after, decision, runs } = planned;
  const tags = { lastActivity: '', lastOperation: request.operation };
  const writeFirst = (): void => formatLikeAbove(row, runs, sheet, platform);
  const above = sheetRowAbove(row, sheet);
  const entered = { row, runs, tags, writeFirst, above };
  const applied = writeEntered(entered, decision, after, sheet, () => {}, platform);
  if (applied === 'moved')
    restoreOverwritten(row, decision.hidden?.block.id ?? '', sheet, workbook);
  else if ('code' in applied) removeRow();
  if (applied === 'moved' || 'code' in applied) return applied;
  return changedAnswer(stateAfter(after.state, decision, stages), tags, sheet, applied.revision);
}

/** The deal above, which has to stand there still once the new one is written. */
const sheetRowAbove = (row: number, sheet: SheetForChange): Entered['above'] => {
  if (row - 1 <= sheet.layout.headerRow) return null;
  const { block } = readRow(row - 1, sheet).before;
  return block.id === '' ? null : { row: row - 1, block };
};
