import { ExecutionPause, NotEmulatedError } from './errors';
import type { Pause, Reply } from './pause';

/**
 * What an execution has done so far. A script cannot wait, so one that has to is stopped and run
 * again from its start: calls that were made before are answered from here and not made again.
 */
export interface Journal {
  /** Answers a call from an earlier run, or makes it and keeps its result or error. */
  step<T>(name: string, run: () => T): T;
  /** True once for a call that had got as far as this when it began to wait. */
  crossedBefore(): boolean;
  /** The call under way has been counted and has suffered its faults. */
  crossed(now: number): void;
  /** When the call under way crossed. */
  crossedAt(): number;
  /** What a wait of the call under way brought. @throws ExecutionPause to wait for it */
  wait(pause: Pause): Reply;
  /** Why the run stopped, if it did. */
  pause(): Pause | null;
  /** Back to the start, with what the wait brought. */
  resume(reply: Reply): void;
  /** Called at each resumption, to undo what the script did to an object of the host. */
  onResume(listener: () => void): void;
}

interface Entry {
  readonly name: string;
  readonly result?: unknown;
  readonly error?: unknown;
  readonly failed: boolean;
}

/** A call that is being made, perhaps for the second time. */
interface OpenCall {
  readonly name: string;
  readonly replies: Reply[];
  taken: number;
  crossedAt: number | null;
}

export function createJournal(): Journal {
  const entries: Entry[] = [];
  const listeners: (() => void)[] = [];
  let cursor = 0;
  let open: OpenCall | null = null;
  let running = false;
  let stopped: ExecutionPause | null = null;

  function make<T>(name: string, run: () => T): T {
    open ??= { name, replies: [], taken: 0, crossedAt: null };
    sameCall(open.name, name);
    open.taken = 0;
    running = true;
    try {
      const result = run();
      keep({ name, result, failed: false });
      return result;
    } catch (error) {
      if (error instanceof ExecutionPause) stopped = error;
      else keep({ name, error, failed: true });
      throw error;
    } finally {
      running = false;
    }
  }

  function keep(entry: Entry): void {
    entries.push(entry);
    cursor = entries.length;
    open = null;
  }

  return {
    step<T>(name: string, run: () => T): T {
      if (stopped) throw stopped;
      // The script's own code inside a call, such as a toString: it belongs to the call.
      if (running) return run();
      const known = entries[cursor];
      if (!known) return make(name, run);
      sameCall(known.name, name);
      cursor++;
      if (known.failed) throw known.error;
      return known.result as T;
    },
    crossedBefore: () => (open?.crossedAt ?? null) !== null,
    crossed(now) {
      if (open) open.crossedAt ??= now;
    },
    crossedAt: () => open?.crossedAt ?? 0,
    wait(pause) {
      if (!open) throw new NotEmulatedError(`a pause (${pause.kind}) outside a call`);
      if (open.taken < open.replies.length) return open.replies[open.taken++];
      throw new ExecutionPause(pause);
    },
    pause: () => stopped?.pause ?? null,
    resume(reply) {
      open?.replies.push(reply);
      stopped = null;
      cursor = 0;
      for (const listener of listeners) listener();
    },
    onResume: (listener) => void listeners.push(listener),
  };
}

/** Google runs a script once; here a second run has to go the way of the first. */
function sameCall(before: string, now: string): void {
  if (before !== now) {
    throw new NotEmulatedError(`a script that waits and calls ${now} where it called ${before}`);
  }
}

/** For executions that never wait: keeps nothing. */
export const NO_JOURNAL: Journal = {
  step: (_name, run) => run(),
  crossedBefore: () => false,
  crossed: () => undefined,
  crossedAt: () => 0,
  wait(pause) {
    throw new NotEmulatedError(`a pause (${pause.kind}) of this execution`);
  },
  pause: () => null,
  resume: () => undefined,
  onResume: () => undefined,
};
