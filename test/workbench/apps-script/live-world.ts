import type { WorldOptions } from '../../../workbench/apps-script/create-world-state';
import type { Pause, Pauses, Reply } from '../../../workbench/apps-script/pause';
import { createWorld, type World } from '../../../workbench/apps-script/world';
import type { WorldEvent } from '../../../workbench/apps-script/world-event';
import type { Grid } from '../../../workbench/grid/grid';
import { createMemoryGrid } from '../../../workbench/grid/memory-grid';
import { vmRealms } from '../../../workbench/realms/vm-realm';

export interface LiveWorld {
  readonly world: World;
  readonly grid: Grid;
  /** What was heard, executions with their state. */
  readonly told: string[];
  /** What was waited for so far, calculation excepted. */
  readonly pauses: Pause[];
}

/** A grid that calculates only when it is asked to settle, as one in the browser does. */
export function slowGrid(grid: Grid = createMemoryGrid()): Grid {
  const { settleNow, ...slow } = grid;
  return {
    ...slow,
    async settle() {
      await Promise.resolve();
      settleNow?.();
    },
  };
}

/** The time of a fake person and clock: what waits, wakes in the order of its time. */
function fakePauses(clock: { now: number }, replies: Reply[], seen: Pause[]): Pauses {
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const tick = () => {
    sleepers.sort((a, b) => a.at - b.at);
    const next = sleepers.shift();
    if (!next) return;
    clock.now = Math.max(clock.now, next.at);
    next.wake();
  };
  return async (pause) => {
    seen.push(pause);
    if (pause.kind === 'question') {
      if (replies.length === 0) throw new Error(`nobody answers "${pause.question.message}"`);
      return replies.shift();
    }
    await new Promise<void>((wake) => {
      sleepers.push({ at: clock.now + pause.milliseconds, wake });
      setTimeout(tick);
    });
    return undefined;
  };
}

type Options = Partial<Omit<WorldOptions, 'bundle'>> & { readonly replies?: Reply[] };

/** A live world whose time passes as fast as it can. */
export function liveWorldOf(bundle: string, options: Options = {}): LiveWorld {
  const { replies = [], grid = createMemoryGrid(), ...rest } = options;
  const clock = rest.clock ?? { now: Date.UTC(2026, 10, 23, 9) };
  const pauses: Pause[] = [];
  const told: string[] = [];
  const world = createWorld({
    bundle,
    realms: vmRealms,
    grid,
    clock,
    pauses: fakePauses(clock, replies, pauses),
    watch: (event) => void told.push(words(event)),
    ...rest,
  });
  return { world, grid, told, pauses };
}

const words = (event: WorldEvent): string =>
  event.kind === 'execution' ? `${event.record.functionName} ${event.record.state}` : event.kind;
