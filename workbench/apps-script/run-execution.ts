import { attempt, finish } from './attempt';
import { settle } from './calculation';
import { createExecution } from './create-execution';
import { authMode } from './execution-context';
import { createRecord, type ExecutionRecord, type ExecutionStage } from './execution-record';
import type { Job } from './job';
import type { WorldState } from './world-state';

/** Older records leave a live world, which goes on for hours. */
const KEPT_RECORDS = 1000;

/** Runs one execution from a fresh global scope to its end, without waiting for anything. */
export function runExecution(world: WorldState, job: Job): ExecutionRecord {
  const record = enroll(world, job, 'running');
  const run = createExecution(world, job, record, world.user);
  finish(run, attempt(run));
  settle(world);
  return record;
}

/** The record of a new execution; from now on the world knows of it. */
export function enroll(world: WorldState, job: Job, state: ExecutionStage): ExecutionRecord {
  const { context, functionName, addon = 'bound' } = job;
  const record = createRecord({
    id: ++world.lastExecution,
    context,
    authMode: authMode(context, addon),
    functionName,
    user: world.user.name,
    startedAtMs: world.clock.now,
    state,
  });
  world.executions.push(record);
  if (world.pauses && world.executions.length > KEPT_RECORDS) world.executions.shift();
  world.watch({ kind: 'execution', record });
  return record;
}
