import type { WorldState } from './world-state';

/** An id for a chart, protection, filter ... that nothing else has. */
export function newRecordId(world: WorldState, kind: string): string {
  return `${kind}-${newNumber(world)}`;
}

/** A number as Google gives charts: long, positive, by chance. */
export const newNumber = (world: WorldState): number => Math.floor(world.random() * 2 ** 31);
