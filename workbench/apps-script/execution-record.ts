import type { AuthModeName, ContextName } from './execution-context';

/** What a call to a service does; `handle` stays inside the script and crosses nothing. */
export type Effect =
  | 'handle'
  | 'read'
  | 'write'
  | 'change'
  | 'flush'
  | 'lock'
  | 'property-read'
  | 'property-write'
  | 'cache-read'
  | 'cache-write'
  | 'ui';

/** Calls that crossed to Google; flushes count as writes too, lock and dialog calls apart. */
export interface Counters {
  reads: number;
  writes: number;
  flushes: number;
  locks: number;
  properties: number;
  cache: number;
  ui: number;
}

/** An error as the script's realm had it; like any error's, its stack is not enumerable. */
export interface RecordedError {
  readonly name: string;
  readonly message: string;
  /** Positions are those of the bundle's source. */
  readonly stack?: string;
}

/** How far an execution is: it waits to start, runs, pauses for a person or a result, or is over. */
export type ExecutionStage = 'waiting' | 'running' | 'paused' | 'ended';

/** What one execution did. */
export interface ExecutionRecord {
  /** Counts up from 1 in each world. */
  readonly id: number;
  readonly context: ContextName;
  readonly authMode: AuthModeName;
  readonly functionName: string;
  readonly user: string;
  /** Calls that crossed, in order, such as `Range.getValues`. */
  readonly calls: string[];
  readonly counters: Counters;
  /** Lines written by console and Logger. */
  readonly log: string[];
  /** What ended the run, if it did not return. */
  error?: RecordedError;
  /** Ended from outside, by a fault, by running too long or by being cancelled. */
  killed: boolean;
  /** A person has cancelled it. */
  cancelled?: boolean;
  /** Virtual milliseconds from start to end. */
  elapsedMs: number;
  /** Virtual time of the start, milliseconds since 1970. */
  startedAtMs: number;
  state: ExecutionStage;
  /** In a live world: when it is over and formulas are calculated. It never rejects. */
  ended?: Promise<void>;
}

type Given = Pick<
  ExecutionRecord,
  'id' | 'context' | 'authMode' | 'functionName' | 'user' | 'startedAtMs' | 'state'
>;

export function createRecord(given: Given): ExecutionRecord {
  const counters = { reads: 0, writes: 0, flushes: 0, locks: 0, properties: 0, cache: 0, ui: 0 };
  return {
    ...given,
    calls: [],
    counters,
    log: [],
    killed: false,
    elapsedMs: 0,
  };
}

/** Enters one crossing call. */
export function countCall(record: ExecutionRecord, call: string, effect: Effect): void {
  record.calls.push(call);
  const { counters } = record;
  if (effect === 'read' || effect.endsWith('-read')) counters.reads++;
  if (effect === 'write' || effect === 'change' || effect.endsWith('-write')) counters.writes++;
  if (effect === 'flush') {
    counters.writes++;
    counters.flushes++;
  }
  if (effect === 'lock') counters.locks++;
  if (effect === 'ui') counters.ui++;
  if (effect.startsWith('property')) counters.properties++;
  if (effect.startsWith('cache')) counters.cache++;
}
