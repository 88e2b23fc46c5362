import type { Area, SheetId, ValidationRule } from '../grid/grid';
import type { Call } from './call';
import type { AuthModeName, ContextName } from './execution-context';
import type { ExecutionRecord } from './execution-record';
import type { Pause, Reply } from './pause';
import type { Realm } from './realm';
import type { User } from './user';
import type { WorldState } from './world-state';

/** One run of the script, as services see it. */
export interface Execution {
  readonly context: ContextName;
  readonly authMode: AuthModeName;
  readonly user: User;
  readonly world: WorldState;
  /** The global scope of this run; one that waited runs again in another. */
  readonly realm: Realm;
  readonly record: ExecutionRecord;
  readonly make: Handles;
  /** Runs emulator code for the script: its errors become errors of the realm. */
  guard<T>(run: () => T): T;
  /** Throws when this context may not make the call. */
  allow(call: Call): void;
  /** Makes a call, or answers it as it was answered in a run before this one. */
  step<T>(name: string, run: () => T): T;
  /** Whether this execution can wait for people, time and calculation. */
  readonly patient: boolean;
  /** What a wait brought; only for a patient execution, inside a call. */
  wait(pause: Pause): Reply;
  /** When the call under way crossed. */
  crossedAt(): number;
  /** Called when a run that waited starts again, to undo what it did to an object of the host. */
  onResume(listener: () => void): void;
  /** Lets time pass. */
  pass(milliseconds: number): void;
  /** Counts a call that crosses, lets faults happen, and sends waiting writes before a read. */
  cross(call: Call): void;
  /** Does a write now or keeps it for later, as the switch says. */
  write(apply: () => void): void;
  /** Sends the writes that wait. */
  applyWrites(): void;
  /**
   * On a grid that calculates later: waits until the values of the area are those of now. One that
   * cannot wait throws when the area holds a formula and this run has changed the sheet.
   */
  assertCalculated(area: Area): void;
  /** Throws when the run has taken too long. */
  checkTime(): void;
  /** Notes an error that the test must see even if the script catches it. */
  reportFault(error: unknown): void;
}

/** Makers of the objects that several classes hand out. */
export interface Handles {
  spreadsheet(): object;
  sheet(id: SheetId): object;
  range(area: Area): object;
  validationBuilder(rule: Partial<ValidationRule>): object;
}
