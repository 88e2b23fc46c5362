import type { Area, Grid, SheetId } from '../grid/grid';
import type { LoadedBundle } from './bundle';
import type { ExecutionRecord } from './execution-record';
import type { FaultQueue } from './faults';
import type { Pauses } from './pause';
import type { CreateRealm } from './realm';
import type { Screen } from './screen';
import type { Switches } from './switches';
import type { UndoStack } from './undo-stack';
import type { User } from './user';
import type { WorldEvent } from './world-event';
import type { Zone } from './zone';

/** All that outlives an execution. */
export interface WorldState {
  readonly grid: Grid;
  readonly bundle: LoadedBundle;
  /** A fresh realm for the bundle. */
  readonly createRealm: CreateRealm;
  readonly fileId: string;
  readonly fileName: string;
  readonly scriptName: string;
  readonly locale: string;
  readonly zone: Zone;
  readonly scriptZone: Zone;
  /** Virtual time, milliseconds since 1970. */
  readonly clock: { now: number };
  /** Chance in 0...1 from the seed. */
  random(): number;
  readonly switches: Switches;
  /** `oauthScopes` of the manifest; null when it lists none and Google finds them itself. */
  readonly scopes: readonly string[] | null;
  /** HTML files of the project by name without extension. */
  readonly files: Readonly<Record<string, string>>;
  readonly users: Map<string, User>;
  user: User;
  activeSheet: SheetId;
  /** Cells selected last, in front or not; null while nobody has selected any. */
  selection: Area | null;
  readonly tabColors: Map<SheetId, string | null>;
  /** Holder of each lock. */
  readonly locks: Map<string, object>;
  /** Called once when a lock is given back. */
  readonly lockWaiters: Set<() => void>;
  readonly properties: Map<string, Map<string, string>>;
  readonly caches: Map<string, Map<string, CacheEntry>>;
  readonly screen: Screen;
  readonly undo: UndoStack;
  readonly faults: FaultQueue;
  readonly executions: ExecutionRecord[];
  /** Number of the last execution. */
  lastExecution: number;
  /** Executions of a live world that are not over. */
  readonly open: Set<Promise<void>>;
  /** How to cancel each of them, by the number of its record. */
  readonly cancels: Map<number, () => void>;
  /** Lets people answer and time pass; null when everything happens at once. */
  readonly pauses: Pauses | null;
  latency(): number;
  beforeCalculation(): Promise<void> | null;
  watch(event: WorldEvent): void;
  /** Errors of the emulator or the test itself, thrown when the outermost gesture ends. */
  readonly troubles: Set<unknown>;
  /** How many gestures run inside each other. */
  depth: number;
  /** Something changed since formulas were last calculated. */
  stale: boolean;
  settling: boolean;
  /** Under way on a grid that calculates later. */
  calculation: Promise<void> | null;
}

export interface CacheEntry {
  readonly value: string;
  /** Virtual time, milliseconds. */
  readonly expires: number;
}
