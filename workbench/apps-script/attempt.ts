import type { Run } from './create-execution';
import { ExecutionEnd, NotEmulatedError, PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import type { ExecutionRecord, RecordedError } from './execution-record';
import type { Job } from './job';
import type { Realm } from './realm';
import { releaseLocks } from './release-locks';
import { installServices } from './services';
import type { WorldState } from './world-state';

/**
 * Runs the function of an execution in its realm, until it returns, throws or has to wait; gives what
 * it threw, undefined when it returned.
 */
export function attempt({ execution, job, journal }: Run): unknown {
  try {
    const value = enter(execution, job);
    if (journal.pause() === null) job.take?.(value);
    return undefined;
  } catch (error) {
    return error;
  }
}

function enter(execution: Execution, job: Job): unknown {
  installServices(execution);
  if (job.body) return job.body(execution);
  const { realm } = execution;
  realm.runBundle();
  const called = realm.globals[job.functionName];
  if (typeof called !== 'function') {
    throw new PlatformError(TEXT.functionNotFound(job.functionName));
  }
  const value: unknown = called.apply(undefined, job.args?.(execution) ?? []);
  if (Object.prototype.toString.call(value) === '[object Promise]') {
    throw new NotEmulatedError('the result of an async function');
  }
  return value;
}

/** Sends the last writes, gives back the locks and says what the run ended by. */
export function finish({ execution, state, job }: Run, thrown: unknown): void {
  const { world, record } = execution;
  const cause = state.ended ?? sendLast(execution, thrown);
  releaseLocks(execution);
  state.ended ??= new ExecutionEnd('this execution is over');
  if (cause instanceof NotEmulatedError) execution.reportFault(cause);
  record.killed = cause instanceof ExecutionEnd;
  if (cause !== undefined) record.error = described(execution.realm, cause);
  execution.realm.end();
  record.elapsedMs = world.clock.now - record.startedAtMs;
  record.state = 'ended';
  job.after?.(record);
  world.watch({ kind: 'execution', record });
}

interface Unbegun {
  readonly job: Job;
  readonly record: ExecutionRecord;
  readonly end: ExecutionEnd;
}

/** An execution that was cancelled before it began has done nothing. */
export function finishUnbegun(world: WorldState, { job, record, end }: Unbegun): void {
  record.killed = true;
  record.error = { name: 'Exception', message: end.message };
  record.state = 'ended';
  job.after?.(record);
  world.watch({ kind: 'execution', record });
}

/** Writes that wait are sent even when the script failed; each refusal of theirs is an error. */
function sendLast(execution: Execution, thrown: unknown): unknown {
  try {
    execution.guard(() => execution.applyWrites());
    return thrown;
  } catch (error) {
    return thrown ?? error;
  }
}

function described(realm: Realm, cause: unknown): RecordedError {
  if (cause instanceof ExecutionEnd) return { name: 'Exception', message: cause.message };
  const { name, message } = Object(cause) as { name?: unknown; message?: unknown };
  if (typeof message !== 'string') return { name: 'Error', message: String(cause) };
  const error = { name: String(name ?? 'Error'), message };
  const stack = cause instanceof Error ? undefined : realm.stackOf(cause);
  return stack === undefined ? error : Object.defineProperty(error, 'stack', { value: stack });
}
