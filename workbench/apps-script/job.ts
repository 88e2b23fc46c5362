import type { Execution } from './execution';
import type { AddonState, ContextName } from './execution-context';
import type { ExecutionRecord } from './execution-record';

/** What is to be run, and as what. */
export interface Job {
  readonly context: ContextName;
  readonly functionName: string;
  readonly addon?: AddonState;
  /** Arguments as objects of the new realm. */
  readonly args?: (execution: Execution) => readonly unknown[];
  /** Takes what the function returned; its errors are errors of the execution. */
  readonly take?: (value: unknown) => void;
  /** Runs instead of a function of the bundle, which is not loaded then. */
  readonly body?: (execution: Execution) => unknown;
  /** When the execution is over. */
  readonly after?: (record: ExecutionRecord) => void;
}
