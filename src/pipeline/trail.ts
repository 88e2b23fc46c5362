import { type Day, isDay } from './day';
import { parseJsonAfterId } from './recorded';

/** How an entry of a trail came about. */
export type EntryKind =
  /** The add-on saw the deal for the first time. */
  | 'first sight'
  /** An edit was seen while it happened. */
  | 'seen'
  /** A difference was found later; nobody knows who made it. */
  | 'found';

/** The fields whose changes a trail keeps. */
export interface Tracked {
  readonly name: string;
  readonly stage: string;
  readonly amount: number | null;
  readonly closeDate: Day | null;
  readonly owner: string;
}

/** A must-criterion waived for a deal. */
export interface Waiver {
  readonly stage: string;
  /** Key of the criterion's column. */
  readonly key: string;
  readonly reason: string;
}

/** One recording: the new values of what changed. The old ones are in the entries before it. */
export interface TrailEntry {
  readonly day: Day;
  readonly kind: EntryKind;
  /** '' when nobody is known to have made the change. */
  readonly who: string;
  readonly changes: Partial<Tracked>;
  /** Day the deal entered the stage, where it is not the day of recording. */
  readonly since?: Day;
  readonly waiver?: Waiver;
}

export interface Trail {
  readonly dealId: string;
  readonly entries: readonly TrailEntry[];
}

const KINDS: readonly EntryKind[] = ['first sight', 'seen', 'found'];
const CODES = { name: 'n', stage: 's', amount: 'a', closeDate: 'c', owner: 'o' } as const;
const TRACKED = Object.keys(CODES) as (keyof Tracked)[];

/** Length at which old changes of amount, close date and owner are thinned. */
const THIN_AT_CHARACTERS = 30_000;

/** The cell's text of a trail: the deal's ID, a space, its entries as JSON arrays. */
export function encodeTrail(trail: Trail): string {
  const text = encode(trail);
  return text.length < THIN_AT_CHARACTERS ? text : encode(thin(trail));
}

/** Reads the cell's text back; null if it is not of the add-on's making. */
export function decodeTrail(text: string): Trail | null {
  const rows = parseJsonAfterId(text);
  if (!Array.isArray(rows)) return null;
  const entries = rows.map(decodeEntry);
  if (!entries.every((entry) => entry !== null)) return null;
  return { dealId: text.slice(0, text.indexOf(' ')), entries };
}

const encode = ({ dealId, entries }: Trail): string =>
  `${dealId} ${JSON.stringify(entries.map(encodeEntry))}`;

function encodeEntry({ day, kind, who, changes, since, waiver }: TrailEntry): unknown[] {
  const coded = TRACKED.filter((field) => changes[field] !== undefined).map(
    (field) => [CODES[field], changes[field]] as const,
  );
  const row: unknown[] = [day, KINDS.indexOf(kind), who, Object.fromEntries(coded)];
  if (since || waiver) row.push(since ?? 0);
  if (waiver) row.push([waiver.stage, waiver.key, waiver.reason]);
  return row;
}

function decodeEntry(row: unknown): TrailEntry | null {
  if (!Array.isArray(row)) return null;
  const [day, kind, who, coded, since, waiver] = row as unknown[];
  if (typeof day !== 'string' || !isDay(day) || typeof coded !== 'object' || !coded) return null;
  const values = coded as Record<string, unknown>;
  const changes: Record<string, unknown> = {};
  for (const field of TRACKED)
    if (values[CODES[field]] !== undefined) changes[field] = values[CODES[field]];
  return {
    day,
    kind: KINDS[Number(kind)] ?? 'found',
    who: String(who),
    changes: changes as Partial<Tracked>,
    ...(typeof since === 'string' && isDay(since) ? { since } : {}),
    ...(Array.isArray(waiver) ? { waiver: decodeWaiver(waiver) } : {}),
  };
}

const decodeWaiver = ([stage, key, reason]: unknown[]): Waiver => ({
  stage: String(stage),
  key: String(key),
  reason: String(reason),
});

/**
 * Keeps of amount, close date and owner only the last change of each month; stage entries, names and
 * waivers all stay. The same trail is always thinned the same way, and thinning twice equals once.
 */
function thin({ dealId, entries }: Trail): Trail {
  const lastOfMonth = new Map<string, TrailEntry>();
  const key = (entry: TrailEntry, field: keyof Tracked) => entry.day.slice(0, 7) + field;
  for (const entry of entries)
    for (const field of THINNED)
      if (entry.changes[field] !== undefined) lastOfMonth.set(key(entry, field), entry);
  const kept = entries.map((entry) => {
    const changes = { ...entry.changes };
    for (const field of THINNED)
      if (lastOfMonth.get(key(entry, field)) !== entry) delete changes[field];
    return { ...entry, changes };
  });
  return { dealId, entries: kept.filter(saysSomething) };
}

const THINNED = ['amount', 'closeDate', 'owner'] as const;

const saysSomething = ({ kind, changes, waiver }: TrailEntry): boolean =>
  kind === 'first sight' || Object.keys(changes).length > 0 || waiver !== undefined;
