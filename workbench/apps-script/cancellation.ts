import { ExecutionEnd } from './errors';
import type { ExecutionRecord } from './execution-record';
import type { WorldState } from './world-state';

/** What became of a wish to end an execution of a live world from outside. */
export interface Cancellation {
  /** Why the execution is to end; null as long as nobody has cancelled it. */
  end(): ExecutionEnd | null;
  /** When the promise is kept, or at once when the execution is cancelled. */
  unless<T>(promise: Promise<T>): Promise<T | undefined>;
  /** Called when the execution is cancelled, in whatever it does. */
  onCancel(listener: (end: ExecutionEnd) => void): void;
}

/** Lets an execution be cancelled by the number of its record, until it is over. */
export function createCancellation(world: WorldState, record: ExecutionRecord): Cancellation {
  let end: ExecutionEnd | null = null;
  let listener: (end: ExecutionEnd) => void = () => undefined;
  const cancelled = new Promise<undefined>((resolve) => {
    world.cancels.set(record.id, () => {
      record.cancelled = true;
      end ??= new ExecutionEnd(CANCELLED);
      listener(end);
      resolve(undefined);
    });
  });
  return {
    end: () => end,
    unless: (promise) => Promise.race([promise, cancelled]),
    onCancel(next) {
      listener = next;
    },
  };
}

/** Google calls the state of such an execution CANCELED; whether it has a sentence is not known. */
const CANCELLED = 'Canceled';
