import { settle, type WorldState } from './world-state';

/** Does what a person does; afterwards formulas are calculated and troubles reach the test. */
export function gesture<T>(world: WorldState, run: () => T): T {
  world.depth++;
  try {
    const result = run();
    settle(world);
    return result;
  } finally {
    world.depth--;
    if (world.depth === 0) throwTroubles(world);
  }
}

/** Throws the first thing that the emulator does not know or the test itself did wrong. */
export function throwTroubles(world: WorldState): void {
  const [first] = world.troubles;
  world.troubles.clear();
  if (first !== undefined) throw first;
}
