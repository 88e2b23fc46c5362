import { byteLength } from './byte-length';
import { NotEmulatedError, PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import {
  CACHE_DEFAULT_SECONDS,
  CACHE_ENTRIES,
  CACHE_ENTRIES_KEPT,
  CACHE_KEY_CHARACTERS,
  CACHE_LONGEST_SECONDS,
  CACHE_VALUE_BYTES,
} from './limits';
import { listOf, NUMBER, optional, STRING, TEXT as TEXT_KIND } from './parameter-kind';
import { methodsOf, serviceClass } from './service-class';
import type { CacheEntry } from './world-state';

type Entries = Map<string, CacheEntry>;
const { cacheRead, cacheWrite } = methodsOf<Entries>();

const cache = serviceClass<Entries>('CacheService.Cache', 'Cache', {
  get: cacheRead([STRING], (entries, execution, key) => fresh(entries, execution, key)),
  getAll: cacheRead([listOf(STRING)], (entries, execution, keys) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = fresh(entries, execution, key);
        return value === null ? [] : [[key, value]];
      }),
    ),
  ),
  put: cacheWrite(
    [STRING, TEXT_KIND, optional(NUMBER)],
    (entries, execution, key, value, seconds = CACHE_DEFAULT_SECONDS) => {
      put(entries, execution, key, value, seconds);
    },
  ),
  remove: cacheWrite([STRING], (entries, _execution, key) => void entries.delete(key)),
  removeAll: cacheWrite([listOf(STRING)], (entries, _execution, keys) => {
    for (const key of keys) entries.delete(key);
  }),
});

const { handle } = methodsOf<null>();

/** Short-lived stores [142]; entries leave at their expiry, on the virtual clock. */
export const cacheService = serviceClass<null>('CacheService', 'Cache', {
  getScriptCache: handle([], (_state, execution) => of(execution, 'script')),
  getDocumentCache: handle([], (_state, execution) => of(execution, 'document')),
  getUserCache: handle([], (_state, execution) => of(execution, `user:${execution.user.name}`)),
});

function of(execution: Execution, key: string): object {
  const { caches } = execution.world;
  const entries = caches.get(key) ?? new Map<string, CacheEntry>();
  caches.set(key, entries);
  return cache.create(execution, entries);
}

function fresh(entries: Entries, { world }: Execution, key: string): string | null {
  const entry = entries.get(key);
  return entry && entry.expires > world.clock.now ? entry.value : null;
}

function put(
  entries: Entries,
  { world }: Execution,
  key: string,
  value: string,
  seconds: number,
): void {
  if (key.length > CACHE_KEY_CHARACTERS) throw new PlatformError(TEXT.argumentTooLarge('key'));
  if (byteLength(value) > CACHE_VALUE_BYTES) {
    throw new PlatformError(TEXT.argumentTooLarge('value'));
  }
  if (seconds > CACHE_LONGEST_SECONDS) {
    throw new NotEmulatedError(`Cache.put for more than ${CACHE_LONGEST_SECONDS} s`);
  }
  entries.set(key, { value, expires: world.clock.now + seconds * 1000 });
  if (entries.size > CACHE_ENTRIES) keepLongest(entries);
}

/** Too many entries: those farthest from their expiry stay. */
function keepLongest(entries: Entries): void {
  const sorted = [...entries].sort(([, a], [, b]) => b.expires - a.expires);
  for (const [key] of sorted.slice(CACHE_ENTRIES_KEPT)) entries.delete(key);
}
