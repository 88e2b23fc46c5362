import { PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import { NUMBER } from './parameter-kind';
import { releaseLock } from './release-locks';
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
    releaseLock(execution, key);
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

/**
 * A lock that another execution holds costs the whole wait when that one stands still meanwhile;
 * an execution that can wait gets it as soon as it is free.
 */
function obtained(execution: Execution, key: string, waitMs: number): boolean {
  const { locks: held, clock } = execution.world;
  if (held.get(key) === execution) return true;
  if (waitMs < 0) return false;
  if (!execution.patient && held.has(key)) {
    execution.pass(waitMs);
    return false;
  }
  const until = execution.crossedAt() + waitMs;
  while (held.has(key)) {
    if (clock.now >= until) return false;
    execution.wait({ kind: 'lock', milliseconds: until - clock.now });
  }
  held.set(key, execution);
  return true;
}
