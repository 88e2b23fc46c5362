import { createExecution, type Run } from './create-execution';
import { ExecutionEnd, NotEmulatedError, PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import type { AddonState, ContextName } from './execution-context';
import type { ExecutionRecord, RecordedError } from './execution-record';
import type { Realm } from './realm';
import { releaseLocks } from './release-locks';
import { installServices } from './services';
import { settle, type WorldState } from './world-state';

/** What is to be run, and as what. */
export interface Job {
  readonly context: ContextName;
  readonly functionName: string;
  readonly addon?: AddonState;
  /** Arguments as objects of the new realm. */
  readonly args?: (execution: Execution) => readonly unknown[];
  /** Runs instead of a function of the bundle, which is not loaded then. */
  /** Takes what the function returned; its errors are errors of the execution. */
  readonly take?: (value: unknown) => void;
  readonly body?: (execution: Execution) => unknown;
}

export interface Outcome {
  readonly record: ExecutionRecord;
  /** What the function returned, an object of the realm that is gone. */
  readonly value: unknown;
}

/** Runs one execution from a fresh global scope to its end. */
export function runExecution(world: WorldState, job: Job): Outcome {
  const run = createExecution(world, job.context, job.addon ?? 'bound', job.functionName);
  const { record } = run.execution;
  world.executions.push(record);
  let value: unknown;
  let cause: unknown;
  try {
    value = enter(run.execution, job);
    job.take?.(value);
  } catch (error) {
    cause = error;
  }
  cause = finish(run, cause);
  settle(world);
  return { record, value: cause === undefined ? value : undefined };
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
  if (Object.prototype.toString.call(value) === '[object Promise]')
    throw new NotEmulatedError('the result of an async function');
  return value;
}

/** Sends the last writes, gives back the locks and says what the run ended by. */
function finish({ execution, state }: Run, thrown: unknown): unknown {
  const { world, record } = execution;
  const cause = state.ended ?? sendLast(execution, thrown);
  releaseLocks(execution);
  state.ended ??= new ExecutionEnd('this execution is over');
  if (cause instanceof NotEmulatedError) {
    execution.reportFault(cause);
  }
  record.killed = cause instanceof ExecutionEnd;
  if (cause !== undefined) record.error = described(execution.realm, cause);
  execution.realm.end();
  record.elapsedMs = world.clock.now - state.started;
  return cause;
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
