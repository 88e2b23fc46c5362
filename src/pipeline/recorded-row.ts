import { type Block, blockState, recordedIn } from './block';
import type { Day } from './day';
import { isDeal } from './identity-row';
import { lastStageEntry, stageEntered } from './read-trail';
import type { Recorded } from './recorded';
import type { RowState } from './row-state';
import type { Stages } from './stage';
import { decodeTrail, type Trail } from './trail';
import { changedFields, mayBeOtherDeal } from './visible';

/** What is known of a row's past; a block that is not its own tells nothing. */
export const trailOf = ({ block }: Pick<RowState, 'block'>): Trail =>
  (blockState(block) === 'own' && decodeTrail(block.trail)) || { dealId: block.id, entries: [] };

const ownRecorded = (block: Block): Recorded | null =>
  blockState(block) === 'own' ? recordedIn(block) : null;

/** Whether recording a row would change nothing of it. */
export function isAsRecorded(row: RowState, stages: Stages): boolean {
  if (!isDeal(row.deal)) return blockState(row.block) === 'empty';
  const recorded = ownRecorded(row.block);
  if (!recorded) return false;
  const entered = stageEntered(trailOf(row));
  const isSince = entered === null || entered === row.since;
  return isSince && changedFields(row.visible, recorded, stages).length === 0;
}

/**
 * Whether a row shows what was recorded of its deal but for what formulas have changed since, so that
 * a change of it is one from there.
 */
export function isInStep({ deal, block, visible, formulas }: RowState, stages: Stages): boolean {
  const recorded = isDeal(deal) ? ownRecorded(block) : null;
  if (!recorded) return false;
  return changedFields(visible, recorded, stages).every((field) => formulas.has(field));
}

/** Whether a row still shows the deal that was recorded of it, whatever has changed of it since. */
export function isSameDeal({ block, visible, formulas }: RowState, stages: Stages): boolean {
  const recorded = ownRecorded(block);
  if (!recorded) return false;
  const changed = changedFields(visible, recorded, stages);
  return !mayBeOtherDeal(changed, recorded, visible, formulas);
}

/**
 * Day on which a closed deal was closed; null if nobody knows. One that was closed when it was first
 * seen says itself when: its trail cannot.
 */
export function closedOn(row: RowState): Day | null {
  const trail = trailOf(row);
  const entry = trail.entries[lastStageEntry(trail)];
  const entered = row.since ?? stageEntered(trail);
  const isSeenClosed = entry?.kind === 'first sight' && entry.since === undefined;
  return isSeenClosed ? (row.deal.closeDate.value ?? entered) : entered;
}
