import type { Lock } from '../actions/platform';

const WAIT_MS = 5_000;

/** The document's lock. A simple trigger may be refused one: whether it is, Google does not say. */
export function createLock(): Lock {
  return {
    hold: (run) => {
      const lock = documentLock();
      if (lock === 'forbidden') return 'forbidden';
      if (!lock.tryLock(WAIT_MS)) return 'busy';
      try {
        return run();
      } finally {
        lock.releaseLock();
      }
    },
  };
}

function documentLock(): GoogleAppsScript.Lock.Lock | 'forbidden' {
  try {
    return LockService.getDocumentLock() ?? 'forbidden';
  } catch {
    return 'forbidden';
  }
}
