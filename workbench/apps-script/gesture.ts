import { calculated } from './calculation';
import { throwTroubles } from './trouble';
import type { WorldState } from './world-state';

/**
 * Does what a person does; afterwards formulas are calculated, or soon will be, and troubles reach
 * the test. In a live world they come later and reach who watches.
 */
export function gesture<T>(world: WorldState, run: () => T): T {
  world.depth++;
  try {
    const result = run();
    void calculated(world);
    return result;
  } finally {
    world.depth--;
    if (world.depth === 0 && !world.pauses) throwTroubles(world);
  }
}
