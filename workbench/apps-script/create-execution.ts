import type { Area } from '../grid/grid';
import { ExecutionEnd, NotEmulatedError, PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import { type AddonState, authMode, type ContextName, longestRunMs } from './execution-context';
import { countCall, createRecord } from './execution-record';
import { type FaultPlan, noFaults, sufferFaults } from './faults';
import { refusal } from './permissions';
import type { Realm } from './realm';
import { createHandles } from './services';
import { settle, type WorldState } from './world-state';

/** What changes while an execution runs. */
export interface RunState {
  /** Writes that have not reached the sheet. */
  pending: (() => void)[];
  /** Set when the run is over; every further call throws it. */
  ended: ExecutionEnd | null;
  /** The run has changed the sheet. */
  changed: boolean;
  readonly started: number;
  readonly faults: FaultPlan;
}

export interface Run {
  readonly execution: Execution;
  readonly state: RunState;
}

/** An execution with a fresh realm, ready to run something. */
export function createExecution(
  world: WorldState,
  context: ContextName,
  addon: AddonState,
  functionName: string,
): Run {
  const { clock, scriptZone, random } = world;
  const mode = authMode(context, addon);
  const state: RunState = {
    pending: [],
    ended: null,
    changed: false,
    started: clock.now,
    faults: context === 'CUSTOM_FUNCTION' ? noFaults : world.faults.take(),
  };
  const execution = {
    context,
    authMode: mode,
    user: world.user,
    world,
    realm: world.createRealm({ zone: scriptZone, now: () => Math.floor(clock.now), random }),
    record: createRecord(context, mode, functionName, world.user.name),
    reportFault: (error: unknown) => void world.troubles.add(error),
  };
  return { execution: withCalls(execution, state), state };
}

type Quiet = Omit<
  Execution,
  'make' | 'guard' | 'allow' | 'cross' | 'write' | 'applyWrites' | 'assertCalculated' | 'checkTime'
>;

function withCalls(quiet: Quiet, state: RunState): Execution {
  const { world, context, authMode: mode, realm } = quiet;
  const caller = { context, authMode: mode, switches: world.switches, scopes: world.scopes };
  const execution: Execution = Object.assign(quiet, {
    make: createHandles(() => execution),
    guard<T>(run: () => T): T {
      if (state.ended) throw state.ended;
      try {
        return run();
      } catch (error) {
        if (error instanceof ExecutionEnd) state.ended = error;
        throw asRealmError(error, realm, quiet.reportFault);
      }
    },
    allow(call: Parameters<Execution['allow']>[0]) {
      const text = refusal(caller, call);
      if (text !== null) throw new PlatformError(text);
    },
    cross: (call: Parameters<Execution['cross']>[0]) => cross(execution, state, call),
    write(apply: () => void) {
      state.pending.push(apply);
      if (world.switches.writes === 'eager') execution.applyWrites();
    },
    applyWrites() {
      state.changed ||= state.pending.length > 0;
      for (let apply = state.pending.shift(); apply; apply = state.pending.shift()) apply();
    },
    assertCalculated(area: Area) {
      if (world.grid.settleNow || !state.changed) return;
      if (world.grid.formulas(area).flat().some(Boolean)) {
        throw new NotEmulatedError('reading a formula in the execution that changed the sheet');
      }
    },
    checkTime() {
      if (world.clock.now - state.started > longestRunMs(context)) {
        throw new ExecutionEnd(TEXT.timeExceeded);
      }
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
  if (!(error instanceof Error) || error instanceof ExecutionEnd) return error;
  if (error instanceof PlatformError || error.name === 'Error') {
    return realm.error('Exception', error.message);
  }
  report(error);
  return error;
}
