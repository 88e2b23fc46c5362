import { type Block, createBlock, recordedIn } from './block';
import type { Day } from './day';
import { isAbout } from './move';
import { activeWaivers } from './read-trail';
import type { Rules } from './rules';
import type { Stages } from './stage';
import { decodeTrail, type TrailEntry, type Waiver } from './trail';

/**
 * A deal's block with criteria waived for it, each as an entry of its trail; those that are waived
 * already are left out. A block that is not the add-on's stays as it is.
 *
 * @param who waives, '' if unknown
 */
export function waive(
  block: Block,
  waivers: readonly Waiver[],
  who: string,
  today: Day,
  stages: Stages,
): Block {
  const recorded = recordedIn(block);
  const trail = decodeTrail(block.trail);
  if (!recorded || !trail) return block;
  const active = activeWaivers(trail, stages);
  const isActive = (waiver: Waiver): boolean => active.some((one) => isAbout(one, waiver));
  const added = waivers
    .filter((waiver) => !isActive(waiver))
    .map((waiver): TrailEntry => ({ day: today, kind: 'seen', who, changes: {}, waiver }));
  if (added.length === 0) return block;
  return createBlock({ ...trail, entries: [...trail.entries, ...added] }, recorded);
}

/** Whether the team lets each of these be waived: must-criteria of its own. */
export const mayWaive = (
  waivers: readonly Waiver[],
  { settings, criteria }: Pick<Rules, 'settings' | 'criteria'>,
): boolean =>
  waivers.length === 0 ||
  (settings.waivers &&
    waivers.every((waiver) =>
      criteria.some((one) => one.level === 'must' && isAbout(waiver, one)),
    ));
