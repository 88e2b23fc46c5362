/** What nobody outside Google knows for certain, each as a choice. */
export interface Switches {
  /** When a script's write reaches the sheet: at once, or at flush, own next read or end [82]. */
  readonly writes: 'eager' | 'deferred';
  /** Whether Ctrl+Z sends an edit event (F6). */
  readonly undoFiresEdit: boolean;
  /** Whether what a script wrote between two flushes is one step of Ctrl+Z, or one a call. */
  readonly undoTakesWritesTogether: boolean;
  /** Whether sorting sends an edit event (F6). */
  readonly sortFiresEdit: boolean;
  /** Whether simple triggers may call LockService [57]. */
  readonly lockInSimpleTriggers: boolean;
  /** Whether simple triggers may call CacheService [57]. */
  readonly cacheInSimpleTriggers: boolean;
  /** Whether simple triggers may call PropertiesService (documented: yes) [53]. */
  readonly propertiesInSimpleTriggers: boolean;
  /** Whether a paste fills hidden columns too, or skips them (not confirmed). */
  readonly pasteFillsHiddenColumns: boolean;
}

/** `likely` is what most reports point to; `strict` and `lenient` are the two ends. */
export type Profile = 'strict' | 'lenient' | 'likely';

export const PROFILES: Readonly<Record<Profile, Switches>> = {
  strict: {
    writes: 'deferred',
    undoFiresEdit: false,
    undoTakesWritesTogether: false,
    sortFiresEdit: false,
    lockInSimpleTriggers: false,
    cacheInSimpleTriggers: false,
    propertiesInSimpleTriggers: true,
    pasteFillsHiddenColumns: true,
  },
  lenient: {
    writes: 'eager',
    undoFiresEdit: true,
    undoTakesWritesTogether: true,
    sortFiresEdit: true,
    lockInSimpleTriggers: true,
    cacheInSimpleTriggers: true,
    propertiesInSimpleTriggers: true,
    pasteFillsHiddenColumns: false,
  },
  likely: {
    writes: 'deferred',
    undoFiresEdit: false,
    undoTakesWritesTogether: true,
    sortFiresEdit: false,
    lockInSimpleTriggers: true,
    cacheInSimpleTriggers: true,
    propertiesInSimpleTriggers: true,
    pasteFillsHiddenColumns: true,
  },
};
