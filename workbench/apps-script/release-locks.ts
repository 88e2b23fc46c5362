import type { Execution } from './execution';

/** Gives back all locks of an execution. */
export function releaseLocks(execution: Execution): void {
  for (const key of [...execution.world.locks.keys()]) releaseLock(execution, key);
}

/** Gives back one lock, if the execution holds it, and wakes who waits for one. */
export function releaseLock(execution: Execution, key: string): void {
  const { locks, lockWaiters } = execution.world;
  if (locks.get(key) !== execution) return;
  locks.delete(key);
  const woken = [...lockWaiters];
  lockWaiters.clear();
  for (const wake of woken) wake();
}
