import { reportTrouble } from './trouble';
import type { WorldState } from './world-state';

/** Calculates formulas that are out of date, on a grid that can do so at once. */
export function settle(world: WorldState): void {
  if (!world.stale || world.settling || !world.grid.settleNow) return;
  world.settling = true;
  world.stale = false;
  try {
    world.grid.settleNow();
  } finally {
    world.settling = false;
  }
}

/** Whether no formula is out of date. */
export const isCalculated = (world: WorldState): boolean =>
  !world.stale && world.calculation === null;

/** When all formulas are calculated, those too that changes meanwhile put out of date. */
export function calculated(world: WorldState): Promise<void> {
  if (world.calculation) return world.calculation;
  const wait = world.stale && world.pauses ? world.beforeCalculation() : null;
  if (!wait) settle(world);
  if (!world.stale) return Promise.resolve();
  world.calculation = calculateAll(world, wait).finally(() => {
    world.calculation = null;
  });
  return world.calculation;
}

async function calculateAll(world: WorldState, wait: Promise<void> | null): Promise<void> {
  await wait;
  while (world.stale) {
    world.stale = false;
    await world.grid.settle().catch((error: unknown) => reportTrouble(world, error));
  }
}
