import type { Day } from './day';
import { type Stage, type Stages, stageKey } from './stage';
import type { Trail, TrailEntry, Waiver } from './trail';

/** Position of the entry that last changed the stage; -1 if none did. */
export function lastStageEntry({ entries }: Trail): number {
  for (let i = entries.length - 1; i >= 0; i--) {
    if (entries[i]?.changes.stage !== undefined) return i;
  }
  return -1;
}

/** Day the deal entered the stage it was last recorded in; null if its stage was never known. */
export function stageEntered(trail: Trail): Day | null {
  const entry = trail.entries[lastStageEntry(trail)];
  return entry ? enteredOn(entry) : null;
}

/** Day of a stage entry: the corrected one, else the day of recording. */
export const enteredOn = (entry: TrailEntry): Day => entry.since ?? entry.day;

/** Waivers that still hold: each until the deal leaves its stage backwards. */
export function activeWaivers({ entries }: Trail, stages: Stages): Waiver[] {
  let active: Waiver[] = [];
  let stage: Stage | null = null;
  for (const { changes, waiver } of entries) {
    if (changes.stage !== undefined) {
      const left: Stage | null = stage;
      const entered = stages.find(changes.stage);
      const isLeft = (guarded: Stage | null): boolean =>
        left !== null && !isBefore(left, guarded, stages) && isBefore(entered, guarded, stages);
      active = active.filter((one) => !isLeft(stages.find(one.stage)));
      stage = entered;
    }
    if (waiver) active.push(waiver);
  }
  return active;
}

/** A trail whose last stage entry is dated otherwise. */
export function correctStageEntered(trail: Trail, since: Day): Trail {
  const last = lastStageEntry(trail);
  const entries = trail.entries.map((entry, i) => (i === last ? { ...entry, since } : entry));
  return { ...trail, entries };
}

/** The day before which the last stage entry cannot be dated: the stage entry before it. */
export function earliestStageEntered(trail: Trail): Day | null {
  const before = { ...trail, entries: trail.entries.slice(0, lastStageEntry(trail)) };
  return stageEntered(before);
}

const isBefore = (entered: Stage | null, guarded: Stage | null, stages: Stages): boolean =>
  entered?.role === 'open' &&
  guarded !== null &&
  stageKey(entered.name) !== stageKey(guarded.name) &&
  stages.indexOf(entered) < stages.indexOf(guarded);
