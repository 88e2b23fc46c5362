import type { Execution } from './execution';

/** Gives back all locks of an execution. */
export function releaseLocks(execution: Execution): void {
  const { locks } = execution.world;
  for (const [key, holder] of locks) if (holder === execution) locks.delete(key);
}
