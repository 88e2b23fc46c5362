import type { Counters } from '../../apps-script/execution-record';

/** One execution as the log shows it; a copy, since records change while the script runs. */
export interface LoggedExecution {
  readonly id: number;
  readonly functionName: string;
  readonly context: string;
  readonly user: string;
  readonly startedAtMs: number;
  readonly elapsedMs: number;
  readonly state: 'waiting' | 'running' | 'paused' | 'ended';
  /** A person ended it. */
  readonly cancelled: boolean;
  readonly calls: readonly string[];
  readonly counters: Readonly<Counters>;
  readonly log: readonly string[];
  /** Errors of the workbench itself while it ran. */
  readonly troubles: readonly string[];
  readonly error?: { readonly name: string; readonly message: string; readonly stack?: string };
}

/** How an execution stands, as its mark in the log says. */
export type ExecutionOutcome =
  | 'waiting'
  | 'running'
  | 'paused'
  | 'completed'
  | 'failed'
  | 'cancelled';

export function outcomeOf({ state, error, cancelled }: LoggedExecution): ExecutionOutcome {
  if (state !== 'ended') return state;
  if (cancelled) return 'cancelled';
  return error ? 'failed' : 'completed';
}
