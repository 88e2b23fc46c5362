import { PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import { NUMBER } from './parameter-kind';
import { methodsOf, serviceClass } from './service-class';

/** State of a Lock: the name of the mutex behind it. */
const { lock: locks } = methodsOf<string>();

const lock = serviceClass<string>('LockService.Lock', 'Lock', {
  tryLock: locks([NUMBER], (key, execution, waitMs) => obtained(execution, key, waitMs)),
  waitLock: locks([NUMBER], (key, execution, waitMs) => {
    if (!obtained(execution, key, waitMs)) throw new PlatformError(TEXT.lockTimeout);
  }),
  hasLock: locks([], (key, execution) => execution.world.locks.get(key) === execution),
  releaseLock: locks([], (key, execution) => {
    if (execution.world.locks.get(key) === execution) execution.world.locks.delete(key);
  }),
});

const service = methodsOf<null>();

/**
 * Locks between executions; they do not stop people typing [147]. Writes that wait stay unsent when
 * a lock is released, as Google warns [149].
 */
export const lockService = serviceClass<null>('LockService', 'Lock', {
  getDocumentLock: service.lock([], (_state, execution) => lock.create(execution, 'document')),
  getScriptLock: service.lock([], (_state, execution) => lock.create(execution, 'script')),
  getUserLock: service.lock([], (_state, execution) =>
    lock.create(execution, `user:${execution.user.name}`),
  ),
});

/** A lock that another execution holds costs the whole wait: that one stands still meanwhile. */
function obtained(execution: Execution, key: string, waitMs: number): boolean {
  const { locks: held, clock } = execution.world;
  const holder = held.get(key);
  if (holder === execution) return true;
  if (waitMs < 0) return false;
  if (holder !== undefined) {
    clock.now += waitMs;
    execution.checkTime();
    return false;
  }
  held.set(key, execution);
  return true;
}
