import type { WorldState } from './world-state';

/** Notes an error of the emulator, or of the test itself, that whoever made the world must see. */
export function reportTrouble(world: WorldState, error: unknown): void {
  if (world.troubles.has(error)) return;
  world.troubles.add(error);
  world.watch({ kind: 'trouble', error });
}

/** Throws the first thing that the emulator does not know or the test itself did wrong. */
export function throwTroubles(world: WorldState): void {
  const [first] = world.troubles;
  world.troubles.clear();
  if (first !== undefined) throw first;
}
