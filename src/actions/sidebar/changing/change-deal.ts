import { isInStep } from '../../../pipeline/recorded-row';
import { stateAfter } from '../../../pipeline/state-after';
import { decodeTrail } from '../../../pipeline/trail';
import type { Answer, Problem } from '../../../protocol/answer';
import type { DealChange, DealChanged } from '../../../protocol/deal-change';
import type { FieldValue } from '../../../protocol/deal-detail';
import type { BlockTags } from '../../../tables/deals/deal-block';
import type { Platform } from '../../platform';
import type { DealRow } from '../../read-rows';
import { dealState } from '../showing/deal-state';
import { revisionText } from '../showing/revision-text';
import { forgetActivity, logActivity } from './activity-log';
import { changedAnswer } from './changed-answer';
import { findDeal } from './find-deal';
import { overtakenFields } from './overtaken-fields';
import { type PlannedChange, planChange } from './plan-change';
import { type Attempt, settle } from './settle';
import { readForChange, type SheetForChange } from './sheet-for-change';
import { writeEntered } from './write-entered';

/**
 * Changes a deal as if its cells had been typed: moves it, fills in fields, waives criteria, logs an
 * activity; all of it or nothing. A call repeated with the same operation is done once.
 */
export const changeDeal = (request: DealChange, platform: Platform): Answer<DealChanged> =>
  settle(() => change(request, platform), request.id, platform);

function change(request: DealChange, platform: Platform): Attempt {
  const sheet = readForChange(platform);
  if ('code' in sheet) return sheet;
  const row = findDeal(request.id, sheet);
  if (typeof row === 'string') return row;
  if (row.before.lastOperation === request.operation)
    return changedAnswer(
      row.state,
      row.before,
      sheet,
      revisionText(sheet.names, platform.workbook),
    );
  if (!isInStep(row.state, sheet.configuration.rules.stages)) return 'unsure';
  const theirs = overtakenFields(request, row, sheet);
  const isOther = row.before.block.mark !== request.mark;
  if (isOther || Object.keys(theirs).length > 0)
    return changedMeanwhile(row, isOther, theirs, sheet);
  const planned = planChange(request, row, sheet);
  return 'code' in planned ? planned : write(request, planned, sheet, platform);
}

function write(
  { operation, activity }: DealChange,
  { after, runs, decision }: PlannedChange,
  sheet: SheetForChange,
  platform: Platform,
): Attempt {
  const { names, configuration, who } = sheet;
  const { settings, stages } = configuration.rules;
  const { deal, visible, block } = after.state;
  const now = activity ? platform.clock.now() : null;
  const lastActivity = now ? { date: now.day } : after.before.lastActivity;
  const tags: BlockTags = { lastActivity, lastOperation: operation };
  const log = (): void => {
    if (!activity || !now) return;
    const about = { dealId: block.id, deal: visible.values.name, who, operation };
    logActivity({ ...now, ...about, ...activity }, names, settings.language, platform);
  };
  const entered = {
    row: deal.row,
    runs,
    tags,
    writeFirst: activity ? log : null,
    above: null,
  };
  const forget = (): void => {
    if (activity) forgetActivity(operation, platform);
  };
  const applied = writeEntered(entered, decision, after, sheet, forget, platform);
  if (applied === 'moved' || 'code' in applied) return applied;
  const state = stateAfter(after.state, decision, stages);
  return changedAnswer(state, tags, sheet, applied.revision);
}

/** The deal as it stands now, and who made the last entry of its trail if that is what changed. */
function changedMeanwhile(
  { state, before }: DealRow,
  isOther: boolean,
  values: Record<string, FieldValue['value']>,
  sheet: SheetForChange,
): Problem {
  const { rules } = sheet.configuration;
  const entries = decodeTrail(before.block.trail)?.entries ?? [];
  const deal = dealState(state, before, rules);
  const who = (isOther && entries[entries.length - 1]?.who) || '';
  return { code: 'changed', deal, who, values };
}
