import { ExecutionEnd, PlatformError } from './errors';

/** Faults for the next execution that is no custom function; calls are counted from 1. */
export interface Faults {
  /** Ends the execution instead of the call; the script cannot catch it. */
  killAt(call: number): void;
  /** The call throws Google's text instead of doing its work. */
  failAt(call: number, message: string): void;
  /** Something else happens just before the call. */
  before(call: number, run: () => void): void;
  /** In each of the next executions that call throws Google's text. */
  failEach(executions: number, call: number, message: string): void;
}

/** What is planned for one execution. */
export interface FaultPlan {
  readonly kills: ReadonlySet<number>;
  readonly failures: ReadonlyMap<number, string>;
  readonly interludes: ReadonlyMap<number, () => void>;
}

export interface FaultQueue extends Faults {
  /** Hands over what is planned and starts an empty plan. */
  take(): FaultPlan;
}

const NOTHING: FaultPlan = { kills: new Set(), failures: new Map(), interludes: new Map() };

export function createFaults(): FaultQueue {
  let plan = emptyPlan();
  let each = { executions: 0, call: 0, message: '' };
  return {
    killAt: (call) => void plan.kills.add(call),
    failAt: (call, message) => void plan.failures.set(call, message),
    before: (call, run) => void plan.interludes.set(call, run),
    failEach(executions, call, message) {
      each = { executions, call, message };
    },
    take() {
      if (each.executions > 0) {
        each.executions--;
        plan.failures.set(each.call, each.message);
      }
      const taken = plan;
      if (taken.kills.size + taken.failures.size + taken.interludes.size === 0) return NOTHING;
      plan = emptyPlan();
      return taken;
    },
  };
}

const emptyPlan = () => ({
  kills: new Set<number>(),
  failures: new Map<number, string>(),
  interludes: new Map<number, () => void>(),
});

/** No faults, for executions that are not counted. */
export const noFaults = NOTHING;

/** Does what is planned for a call; `report` hears of errors that the script must not swallow. */
export function sufferFaults(
  plan: FaultPlan,
  call: number,
  report: (error: unknown) => void,
): void {
  if (plan === NOTHING) return;
  interlude(plan.interludes.get(call), report);
  if (plan.kills.has(call)) throw new ExecutionEnd('killed by the test');
  const message = plan.failures.get(call);
  if (message !== undefined) throw new PlatformError(message);
}

/** An error in the test's own code must reach the test, whatever the script catches. */
function interlude(run: (() => void) | undefined, report: (error: unknown) => void): void {
  try {
    run?.();
  } catch (error) {
    report(error);
    throw error;
  }
}
