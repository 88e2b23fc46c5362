import type { Area, SheetId } from '../grid/grid';
import { calculated } from './calculation';
import { type CellGestures, createCellGestures } from './cell-gestures';
import { createWorldState, type WorldOptions } from './create-world-state';
import { createCustomFunctions } from './custom-functions';
import { createEditEvents } from './edit-events';
import type { AddonState } from './execution-context';
import type { ExecutionRecord } from './execution-record';
import type { Faults } from './faults';
import { gesture } from './gesture';
import { createMenuGestures, type MenuGestures } from './menu-gestures';
import { openSpreadsheet } from './open-spreadsheet';
import { remoteCall, remoteCallLater } from './remote-call';
import { runExecution } from './run-execution';
import type { Screen } from './screen';
import type { ScriptServices } from './script-services';
import { namedArea } from './sheet-lookup';
import { createStructureGestures, type StructureGestures } from './structure-gestures';
import type { Switches } from './switches';
import { throwTroubles } from './trouble';
import { createUser, type User } from './user';
import { contentOf, type WorldContent } from './world-content';
import type { WorldState } from './world-state';

/**
 * A spreadsheet with the add-on, people and other programs around it. Gestures return the record of
 * the execution they caused, null when they caused none. They do not throw when the script fails
 * (a person would see nothing either): look at `record.error`. They throw for what the emulator
 * does not know, and for errors in the test's own callbacks.
 *
 * With `pauses` the world is live: gestures return at once with the record of an execution that has
 * not begun (`record.ended`), which waits for answers, time, locks and calculation.
 */
export interface World extends CellGestures, StructureGestures, MenuGestures {
  /** Opens the spreadsheet: `onOpen`. Menus of an earlier opening are gone. */
  open(addon?: AddonState): ExecutionRecord | null;
  /**
   * `google.script.run`: arguments and result are JSON-like, as Google demands.
   *
   * @throws what the failure handler would get, with Google's name and message
   */
  call(functionName: string, ...args: readonly unknown[]): unknown;
  /** As `call`, in a live world or not; rejects as `call` throws. */
  callLater(functionName: string, args: readonly unknown[]): Promise<unknown>;
  /** Who does what follows; a name not known yet is a new editor. */
  asUser(name: string, given?: Partial<User>): void;
  /** Another program writes through the API: no event, and Ctrl+Z forgets what was before. */
  script(run: (services: ScriptServices) => void): ExecutionRecord;

  /** Menus, toasts, alerts, sidebars and dialogs so far, and the answers to come. */
  readonly screen: Screen;
  readonly executions: ExecutionRecord[];
  /** Faults for the next execution that is no custom function. */
  readonly faults: Faults;
  readonly clock: { now: number };
  readonly switches: Switches;
  /**
   * Ends an execution of a live world that waits, runs or pauses, as "Cancel" does in Google's bar:
   * its locks are free, writes that wait are lost, and what it has written stays.
   *
   * @param record number of its record
   * @returns whether there was such an execution
   */
  cancel(record: number): boolean;
  /** The next edit events are lost. */
  dropNextEvents(count: number): void;
  /** While an execution runs: of the gestures' events the first two wait, the others are lost [37]. */
  busy(run: () => void): void;
  /** The area of an A1 notation, for looking into the grid. */
  area(sheetName: string, a1: string): Area;
  /** The sheet that a person looks at. */
  activeSheet(): SheetId;
  /** A person goes to another sheet. */
  activate(sheet: SheetId): void;
  /** A person selects cells of the sheet that they look at. */
  select(area: Area): void;
  /** All that outlives the world, as JSON. */
  content(): WorldContent;
  /** For grids that calculate asynchronously; with `settleNow` nothing is ever open. */
  settled(): Promise<void>;
  /** When no execution is open and everything is calculated. @throws as a gesture does */
  idle(): Promise<void>;
}

/** A spreadsheet with a script bound to it, on this machine. */
export function createWorld(options: WorldOptions): World {
  const world = createWorldState(options);
  const events = createEditEvents(world);
  world.grid.onCustomFunction(createCustomFunctions(world));
  return {
    ...createCellGestures(world, events),
    ...createStructureGestures(world, events),
    ...createMenuGestures(world),
    open: (addon) => openSpreadsheet(world, addon ?? 'bound'),
    call: (name, ...args) => remoteCall(world, name, args),
    callLater: (name, args) => remoteCallLater(world, name, args),
    asUser(name, given) {
      const known = world.users.get(name);
      world.user = known && !given ? known : { ...(known ?? createUser(name)), ...given };
      world.users.set(name, world.user);
    },
    script: (run) => otherProgram(world, run),
    screen: world.screen,
    executions: world.executions,
    faults: world.faults,
    clock: world.clock,
    switches: world.switches,
    cancel(record) {
      const cancel = world.cancels.get(record);
      cancel?.();
      return cancel !== undefined;
    },
    dropNextEvents: events.dropNext,
    busy: (run) => gesture(world, () => events.busy(run)),
    area: (sheetName, a1) => namedArea(world, sheetName, a1),
    activeSheet: () => world.activeSheet,
    activate(sheet) {
      world.activeSheet = sheet;
    },
    select(area) {
      world.selection = area;
    },
    content: () => contentOf(world),
    async settled() {
      await world.grid.settle();
      throwTroubles(world);
    },
    async idle() {
      while (world.open.size > 0) await Promise.all(world.open);
      await calculated(world);
      throwTroubles(world);
    },
  };
}

function otherProgram(world: WorldState, run: (services: ScriptServices) => void): ExecutionRecord {
  return gesture(world, () => {
    const record = runExecution(world, {
      context: 'API',
      functionName: 'another program',
      body: ({ realm }) => run(realm.globals as unknown as ScriptServices),
    });
    world.undo.clear();
    return record;
  });
}
