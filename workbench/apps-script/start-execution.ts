import { attempt, finish } from './attempt';
import { calculated } from './calculation';
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
  const ended = live(world, { job, record, user, pauses, after })
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
}

async function live(world: WorldState, start: Start): Promise<void> {
  const { job, record, user, pauses, after } = start;
  await after;
  const latency = world.latency();
  if (latency > 0) await pauses({ kind: 'time', milliseconds: latency });
  await calculated(world);
  record.startedAtMs = world.clock.now;
  const run = createExecution(world, job, record, user);
  finish(run, await outcome(run, pauses));
  await calculated(world);
}

/** What an execution ended by after all its pauses; undefined when it returned. */
async function outcome(run: Run, pauses: Pauses): Promise<unknown> {
  try {
    let cause = begin(run);
    for (let pause = run.journal.pause(); pause; pause = run.journal.pause()) {
      run.journal.resume(await paused(run, pause, pauses));
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
    await Promise.race([pauses(pause), lockReleased(world)]);
    return undefined;
  }
  const since = world.clock.now;
  if (pause.kind === 'question') {
    world.watch({ kind: 'question asked', question: pause.question, record });
  }
  const reply = await pauses(pause);
  if (pause.kind === 'question') run.state.correctionMs -= world.clock.now - since;
  return reply;
}

const lockReleased = ({ lockWaiters }: WorldState): Promise<void> =>
  new Promise((wake) => lockWaiters.add(wake));
