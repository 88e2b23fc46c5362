import type { Activity } from '../../../pipeline/activity';
import type { Stages } from '../../../pipeline/stage';
import type { Tracked, Trail, TrailEntry } from '../../../pipeline/trail';
import type { HistoryEntry, HistoryEvent } from '../../../protocol/deal-detail';

/** What names in a trail are shown by. */
export interface HistoryNames {
  readonly stages: Stages;
  /** Header of a column by its key. */
  labelOf(key: string): string;
}

/** What happened to a deal, newest first; of one day what has a time comes first. */
export function dealHistory(
  trail: Trail,
  activities: readonly Activity[],
  names: HistoryNames,
): HistoryEntry[] {
  const recorded = trailEvents(trail, names).reverse();
  const logged = activities.map(activityEntry).reverse();
  return [...logged, ...recorded].sort(
    (one, other) => compare(other.day, one.day) || compare(other.time, one.time),
  );
}

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

const activityEntry = ({ day, time, who, kind, note }: Activity): HistoryEntry => ({
  day,
  time,
  who,
  event: { kind: 'activity', activity: kind, note },
});

/** The events of a trail in its order. Each entry says new values: the old ones are those before. */
function trailEvents({ entries }: Trail, names: HistoryNames): HistoryEntry[] {
  let known: Partial<Tracked> = {};
  return entries.flatMap((entry) => {
    const before = known;
    known = { ...known, ...entry.changes };
    const { day, who } = entry;
    return entryEvents(entry, before, names).map((event) => ({ day, time: '', who, event }));
  });
}

function entryEvents(
  { kind, changes, waiver }: TrailEntry,
  before: Partial<Tracked>,
  names: HistoryNames,
): HistoryEvent[] {
  const waived: HistoryEvent[] = waiver
    ? [
        {
          kind: 'waived',
          stage: stageName(waiver.stage, names),
          label: names.labelOf(waiver.key),
          reason: waiver.reason,
        },
      ]
    : [];
  if (kind === 'first sight')
    return [{ kind: 'first seen', stage: stageName(changes.stage ?? '', names) }, ...waived];
  return [...waived, ...changeEvents(changes, before, names)];
}

const FIELDS = ['name', 'owner', 'amount', 'closeDate'] as const;

function changeEvents(
  changes: Partial<Tracked>,
  before: Partial<Tracked>,
  names: HistoryNames,
): HistoryEvent[] {
  const changed = FIELDS.flatMap((field): HistoryEvent[] => {
    const to = changes[field];
    return to === undefined ? [] : [{ kind: 'changed', field, from: before[field] ?? null, to }];
  });
  if (changes.stage === undefined) return changed;
  const from = stageName(before.stage ?? '', names);
  return [...changed, { kind: 'moved', from, to: stageName(changes.stage, names) }];
}

/** What the stage is called now. */
const stageName = (recorded: string, { stages }: HistoryNames): string =>
  stages.find(recorded)?.name ?? recorded;
