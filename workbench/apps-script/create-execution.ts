import type { Area } from '../grid/grid';
import { assertCalculated } from './assert-calculated';
import { settle } from './calculation';
import { ExecutionEnd, ExecutionPause, PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import { longestRunMs } from './execution-context';
import { countCall, type ExecutionRecord } from './execution-record';
import { type FaultPlan, noFaults, sufferFaults } from './faults';
import type { Job } from './job';
import { createJournal, type Journal, NO_JOURNAL } from './journal';
import { refusal } from './permissions';
import type { Realm } from './realm';
import { createHandles } from './services';
import { reportTrouble } from './trouble';
import type { User } from './user';
import type { WorldState } from './world-state';

/** What changes while an execution runs. */
export interface RunState {
  /** Writes that have not reached the sheet. */
  pending: (() => void)[];
  /** Set when the run is over; every further call throws it. */
  ended: ExecutionEnd | null;
  /** The run has changed the sheet. */
  changed: boolean;
  /** Milliseconds of run time that the clock did not show, less those a person took to answer. */
  correctionMs: number;
  readonly faults: FaultPlan;
}

export interface Run {
  readonly job: Job;
  readonly execution: RunningExecution;
  readonly state: RunState;
  readonly journal: Journal;
}

/** An execution as who runs it sees it. */
export type RunningExecution = Omit<Execution, 'realm'> & { realm: Realm };

/** An execution that has not begun, for a record of its own. */
export function createExecution(
  world: WorldState,
  job: Job,
  record: ExecutionRecord,
  user: User,
): Run {
  const { context, authMode } = record;
  const patient = world.pauses !== null && context !== 'CUSTOM_FUNCTION' && !job.body;
  const state: RunState = {
    pending: [],
    ended: null,
    changed: false,
    correctionMs: 0,
    faults: context === 'CUSTOM_FUNCTION' ? noFaults : world.faults.take(),
  };
  const journal = patient ? createJournal() : NO_JOURNAL;
  const { step, wait, crossedAt, onResume } = journal;
  const reportFault = (error: unknown) => reportTrouble(world, error);
  const quiet = { context, authMode, user, world, record, patient, reportFault };
  const execution = withCalls({ ...quiet, step, wait, crossedAt, onResume }, state, journal);
  return { job, execution, state, journal };
}

/** A fresh global scope; clock and chance are steps too, for a second run has to see the same. */
export function createRealm({ world, step }: Pick<Execution, 'world' | 'step'>): Realm {
  return world.createRealm({
    zone: world.scriptZone,
    now: () => step('Date.now', () => Math.floor(world.clock.now)),
    random: () => step('Math.random', world.random),
  });
}

type Quiet = Omit<
  Execution,
  | 'realm'
  | 'make'
  | 'guard'
  | 'allow'
  | 'cross'
  | 'write'
  | 'applyWrites'
  | 'assertCalculated'
  | 'checkTime'
  | 'pass'
>;

function withCalls(quiet: Quiet, state: RunState, journal: Journal): RunningExecution {
  const { world, context, authMode: mode, record } = quiet;
  const caller = { context, authMode: mode, switches: world.switches, scopes: world.scopes };
  const execution: RunningExecution = Object.assign(quiet, {
    realm: createRealm(quiet),
    make: createHandles(() => execution),
    guard<T>(run: () => T): T {
      if (state.ended) throw state.ended;
      try {
        return run();
      } catch (error) {
        if (error instanceof ExecutionEnd) state.ended = error;
        throw asRealmError(error, execution.realm, quiet.reportFault);
      }
    },
    allow(call: Parameters<Execution['allow']>[0]) {
      const text = refusal(caller, call);
      if (text !== null) throw new PlatformError(text);
    },
    cross(call: Parameters<Execution['cross']>[0]) {
      if (journal.crossedBefore()) return;
      cross(execution, state, call);
      journal.crossed(world.clock.now);
    },
    write(apply: () => void) {
      state.pending.push(apply);
      if (world.switches.writes === 'eager') execution.applyWrites();
    },
    applyWrites() {
      state.changed ||= state.pending.length > 0;
      const applyAll = (): void => {
        for (let apply = state.pending.shift(); apply; apply = state.pending.shift()) apply();
      };
      if (world.switches.undoTakesWritesTogether) world.undo.together(applyAll);
      else applyAll();
    },
    assertCalculated: (area: Area) => assertCalculated(execution, area, state.changed),
    pass(milliseconds: number) {
      if (quiet.patient) quiet.wait({ kind: 'time', milliseconds });
      else if (world.pauses) state.correctionMs += milliseconds;
      else world.clock.now += milliseconds;
      execution.checkTime();
    },
    checkTime() {
      const ran = world.clock.now - record.startedAtMs + state.correctionMs;
      if (ran > longestRunMs(context)) throw new ExecutionEnd(TEXT.timeExceeded);
    },
  });
  return execution;
}

function cross(
  execution: Execution,
  state: RunState,
  { effect, shortName }: Parameters<Execution['cross']>[0],
): void {
  execution.checkTime();
  if (effect === 'handle') return;
  countCall(execution.record, shortName, effect);
  sufferFaults(state.faults, execution.record.calls.length, execution.reportFault);
  execution.checkTime();
  if (effect === 'read' || effect === 'change') execution.applyWrites();
  if (effect === 'change') state.changed = true;
  if (effect === 'read' && execution.context !== 'CUSTOM_FUNCTION') settle(execution.world);
}

/** The grid's refusals are plain errors; any other error of the host is a fault of the emulator. */
function asRealmError(error: unknown, realm: Realm, report: (error: unknown) => void): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof ExecutionEnd || error instanceof ExecutionPause) return error;
  if (error instanceof PlatformError || error.name === 'Error') {
    return realm.error('Exception', error.message);
  }
  report(error);
  return error;
}
