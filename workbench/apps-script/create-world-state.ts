import type { Grid } from '../grid/grid';
import { loadBundle } from './bundle';
import { createFaults } from './faults';
import type { Pauses } from './pause';
import { createRandom } from './random';
import type { Realms } from './realm';
import { createScreen } from './screen';
import { PROFILES, type Profile, type Switches } from './switches';
import { createUndoStack } from './undo-stack';
import { createUser, type User } from './user';
import { propertyStores, type WorldContent } from './world-content';
import type { WorldEvent } from './world-event';
import type { WorldState } from './world-state';
import { zoneNamed } from './zone';

export interface WorldOptions {
  /** Source text of the built server script. */
  readonly bundle: string;
  /** How scripts are run here: `vmRealms` in Node, `frameRealms` in a page. */
  readonly realms: Realms;
  /** The built `appsscript.json`; without `oauthScopes` nothing is refused for a scope. */
  readonly manifest?: { readonly oauthScopes?: readonly string[]; readonly timeZone?: string };
  /** HTML files of the project by name without extension. */
  readonly files?: Readonly<Record<string, string>>;
  /** Gets a first sheet when it has none. */
  readonly grid: Grid;
  /** An earlier world's: name, locale, zone, properties ... The grid is made from `content.grid`. */
  readonly content?: WorldContent;
  /** Locale of the spreadsheet: `en_US` (unless said) or `nb_NO`. */
  readonly locale?: string;
  /** IANA time zone of the spreadsheet; Europe/Oslo unless said. */
  readonly timeZone?: string;
  /** Time zone of the script; the manifest's unless said. */
  readonly scriptTimeZone?: string;
  /**
   * Virtual time in milliseconds since 1970, moved on by whoever holds it. Without `pauses` a script
   * that sleeps moves it on too; with them it may be a getter of the real time.
   */
  readonly clock?: { now: number };
  /** Makes the world live: executions wait for people and time (see `World`). */
  readonly pauses?: Pauses;
  /** Milliseconds before an execution of a live world starts, asked each time; 0 unless said. */
  readonly latency?: () => number;
  /** Asked before a live world calculates, unless for a script that reads: what to wait for. */
  readonly beforeCalculation?: () => Promise<void> | null;
  /** Hears what happens around the cells. */
  readonly watch?: (event: WorldEvent) => void;
  /** Name of the spreadsheet. */
  readonly fileName?: string;
  /** Seed of all chance. */
  readonly seed?: number;
  /** `likely` unless said. */
  readonly profile?: Profile;
  /** Switches that differ from the profile's. */
  readonly switches?: Partial<Switches>;
  /** The first user; owner of the file unless said. */
  readonly user?: Partial<User>;
  /** Whether steps are kept for `undo`; true unless said. */
  readonly undo?: boolean;
  /** Name of the script project, which is the caption of its add-on menu. */
  readonly scriptName?: string;
}

/** Noon in Oslo on 23 November 2026. */
const START = Date.UTC(2026, 10, 23, 11);

/** What a world starts from. */
export function createWorldState(options: WorldOptions): WorldState {
  const { grid, manifest = {}, content } = options;
  const timeZone = options.timeZone ?? content?.timeZone ?? 'Europe/Oslo';
  if (grid.sheets().length === 0) grid.insertSheet('Sheet1');
  const { name = 'owner', ...given } = options.user ?? {};
  const user = createUser(name, { owner: true, ...given });
  return {
    grid,
    bundle: loadBundle(options.bundle),
    createRealm: options.realms.compile(options.bundle),
    fileId: '1emulated-spreadsheet',
    fileName: options.fileName ?? content?.fileName ?? 'Emulated spreadsheet',
    scriptName: options.scriptName ?? 'Add-on',
    locale: options.locale ?? content?.locale ?? 'en_US',
    zone: zoneNamed(timeZone),
    scriptZone: zoneNamed(options.scriptTimeZone ?? manifest.timeZone ?? timeZone),
    clock: options.clock ?? { now: START },
    random: createRandom(options.seed ?? 1),
    switches: { ...PROFILES[options.profile ?? 'likely'], ...options.switches },
    scopes: manifest.oauthScopes ?? null,
    files: options.files ?? {},
    users: new Map([[name, user]]),
    user,
    activeSheet: content?.activeSheet ?? grid.sheets()[0]?.id ?? 0,
    selection: null,
    tabColors: new Map(content?.tabColors),
    locks: new Map(),
    lockWaiters: new Set(),
    properties: propertyStores(content?.properties ?? {}),
    caches: new Map(),
    screen: createScreen(),
    undo: createUndoStack(grid, options.undo ?? true),
    faults: createFaults(),
    executions: [],
    lastExecution: 0,
    open: new Set(),
    cancels: new Map(),
    pauses: options.pauses ?? null,
    latency: options.latency ?? (() => 0),
    beforeCalculation: options.beforeCalculation ?? (() => null),
    watch: options.watch ?? (() => undefined),
    troubles: new Set(),
    depth: 0,
    stale: true,
    settling: false,
    calculation: null,
  };
}
