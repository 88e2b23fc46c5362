/** Google's limits; the numbers in brackets are facts in the platform notes. */

const SECOND_MS = 1000;
const KILOBYTE = 1024;

/** A custom function or simple trigger may run 30 s [8, 36], anything else 6 min [139]. */
export const SHORT_RUN_MS = 30 * SECOND_MS;
export const LONG_RUN_MS = 360 * SECOND_MS;

/** Characters in one cell [83]; the grid knows how many cells a spreadsheet may have [84]. */
export const CELL_CHARACTERS = 50_000;

/** Events that wait while `onEdit` runs; further ones are lost [37]. */
export const WAITING_EDIT_EVENTS = 2;

/** One property's value and one store of properties [141]. */
export const PROPERTY_VALUE_BYTES = 9 * KILOBYTE;
export const PROPERTY_STORE_BYTES = 500 * KILOBYTE;

/** Cache: key length, value size, life and number of entries [142]. */
export const CACHE_KEY_CHARACTERS = 250;
export const CACHE_VALUE_BYTES = 100 * KILOBYTE;
export const CACHE_DEFAULT_SECONDS = 600;
export const CACHE_LONGEST_SECONDS = 21_600;
export const CACHE_ENTRIES = 1000;
export const CACHE_ENTRIES_KEPT = 900;

/** Steps that Ctrl+Z goes back in the emulator (Google keeps more; the number is ours). */
export const UNDO_STEPS = 50;
