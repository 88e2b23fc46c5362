import { attempt, finish, finishUnbegun } from './attempt';
import { calculated } from './calculation';
import { type Cancellation, createCancellation } from './cancellation';
import { createExecution, createRealm, type Run } from './create-execution';
import type { ExecutionRecord } from './execution-record';
import type { Job } from './job';
import type { Pause, Pauses, Reply } from './pause';
import { enroll, runExecution } from './run-execution';
import { reportTrouble } from './trouble';
import type { User } from './user';
import type { WorldState } from './world-state';

/**
 * Runs one execution: to its end, or in a live world from after the latency on, in as many runs as
 * it has to wait.
 *
 * @param after what has to be over before
 */
export function startExecution(
  world: WorldState,
  job: Job,
  after?: Promise<void>,
): ExecutionRecord {
  const { pauses, user } = world;
  if (!pauses) return runExecution(world, job);
  const record = enroll(world, job, 'waiting');
  const cancellation = createCancellation(world, record);
  const ended = live(world, { job, record, user, pauses, after, cancellation })
    .catch((error: unknown) => reportTrouble(world, error))
    .finally(() => world.open.delete(ended));
  world.open.add(ended);
  record.ended = ended;
  return record;
}

interface Start {
  readonly job: Job;
  readonly record: ExecutionRecord;
  readonly user: User;
  readonly pauses: Pauses;
  readonly after: Promise<void> | undefined;
  readonly cancellation: Cancellation;
}

async function live(world: WorldState, start: Start): Promise<void> {
  const { job, record, user, after, cancellation } = start;
  await cancellation.unless(mayStart(world, start));
  record.startedAtMs = world.clock.now;
  const end = cancellation.end();
  if (end) {
    world.cancels.delete(record.id);
    finishUnbegun(world, { job, record, end });
    // What waits for this one waits for those before it as well.
    return after;
  }
  const run = createExecution(world, job, record, user);
  cancellation.onCancel((cause) => {
    run.state.ended ??= cause;
  });
  finish(run, await outcome(run, start));
  world.cancels.delete(record.id);
  await calculated(world);
}

/** When those before are over, Google has taken its time, and the sheet is calculated. */
async function mayStart(world: WorldState, { record, pauses, after }: Start): Promise<void> {
  await after;
  const latency = world.latency();
  if (latency > 0) await pauses({ kind: 'time', milliseconds: latency }, record);
  await calculated(world);
}

/** What an execution ended by after all its pauses; undefined when it returned. */
async function outcome(run: Run, { pauses, cancellation }: Start): Promise<unknown> {
  try {
    let cause = begin(run);
    for (let pause = run.journal.pause(); pause; pause = run.journal.pause()) {
      const reply = await cancellation.unless(paused(run, pause, pauses));
      if (run.state.ended) return run.state.ended;
      run.journal.resume(reply);
      run.execution.realm = createRealm(run.execution);
      cause = begin(run);
    }
    return cause;
  } catch (error) {
    run.execution.reportFault(error);
    return error;
  }
}

function begin(run: Run): unknown {
  show(run, 'running');
  return attempt(run);
}

function show({ execution: { world, record } }: Run, state: ExecutionRecord['state']): void {
  record.state = state;
  world.watch({ kind: 'execution', record });
}

/** Stands still until what the script waits for is there; the sheet shows what it has done. */
async function paused(run: Run, pause: Pause, pauses: Pauses): Promise<Reply> {
  const { world, record, realm } = run.execution;
  realm.end();
  show(run, 'paused');
  const calculation = calculated(world);
  if (pause.kind === 'calculation') {
    await calculation;
    return undefined;
  }
  if (pause.kind === 'lock') {
    await Promise.race([pauses(pause, record), lockReleased(world)]);
    return undefined;
  }
  const since = world.clock.now;
  if (pause.kind === 'question') {
    world.watch({ kind: 'question asked', question: pause.question, record });
  }
  const reply = await pauses(pause, record);
  if (pause.kind === 'question') run.state.correctionMs -= world.clock.now - since;
  return reply;
}

const lockReleased = ({ lockWaiters }: WorldState): Promise<void> =>
  new Promise((wake) => lockWaiters.add(wake));
