import type { Answer } from '../../../protocol/answer';
import type { Calls } from '../../../protocol/calls';
import { type PackedPipeline, packPipeline } from '../../../protocol/packed-pipeline';
import type { Platform } from '../../platform';
import { reconcileSheet } from '../../reconcile-sheet';
import { isRecorded } from './is-recorded';
import { locateDeals } from './locate-deals';
import { pipelineState } from './pipeline-state';
import { revisionText } from './revision-text';
import { readSheet, type ShownSheet, shownAfter, shownAsRead } from './shown-sheet';
import { stopProblem } from './stop-problem';

/**
 * Answers with all that is shown at first. Where anything differs from what was recorded, all is
 * brought up to date before; while somebody else works on the sheet it is shown as it stands.
 */
export function openPipeline(
  _request: Calls['openPipeline']['request'],
  platform: Platform,
): Answer<PackedPipeline> {
  const { workbook } = platform;
  const located = locateDeals(platform);
  if ('code' in located) return { ok: false, problem: located };
  const { names, layout } = located;
  // Read before the deals: a change in between makes it old, and the page asks again.
  const revision = revisionText(names, workbook);
  const read = readSheet(names, layout, platform);
  const answer = (sheet: ShownSheet, changed: string): Answer<PackedPipeline> => {
    const state = pipelineState(sheet, changed, workbook.locale());
    return { ok: true, value: packPipeline(state) };
  };
  if (isRecorded(read, names)) return answer(shownAsRead(read), revision);
  const reconciled = reconcileSheet(platform, null);
  if (reconciled === 'busy') return answer(shownAsRead(read), revision);
  if (typeof reconciled === 'string')
    return { ok: false, problem: stopProblem(reconciled, platform) };
  const { refused, moved } = reconciled.applied;
  if (refused !== '' || moved.length > 0)
    return answer(shownAsRead(readSheet(names, layout, platform)), revision);
  return answer(shownAfter(reconciled), reconciled.applied.revision || revision);
}
