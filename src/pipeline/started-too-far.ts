import type { RowState } from './row-state';
import type { Stages } from './stage';
import { decodeTrail } from './trail';

/**
 * Whether an open deal is still in the stage in which it was first known, where the team says that no
 * deal starts. One created before the day it was first seen started elsewhere: it was there before
 * the add-on was.
 */
export function startedTooFar({ deal, block }: RowState, stages: Stages): boolean {
  const { stage, created } = deal;
  if (stage?.role !== 'open' || stage.mayStartHere) return false;
  const entries = decodeTrail(block.trail)?.entries ?? [];
  const firstSeen = entries[0]?.day;
  if (firstSeen === undefined || (created.value ?? firstSeen) < firstSeen) return false;
  const known = entries.flatMap(({ changes }) => changes.stage || []);
  return known.length > 0 && known.every((name) => stages.find(name) === stage);
}
