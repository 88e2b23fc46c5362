import type { Area, Grid } from '../grid/grid';
import { UNDO_STEPS } from './limits';

/** What Ctrl+Z takes back: gestures and the writes of scripts, one step each. */
export interface UndoStack {
  /**
   * Does something that can be undone, steps inside it as one; `area` is what it touches, null for
   * no cells. Directly after a step of the same name it is part of that one.
   */
  step(area: Area | null, run: () => void, name?: string): void;
  /** All steps of a run are one; unlike a step it stays done as far as it came when it fails. */
  together(run: () => void): void;
  /** Takes the last step back; null when there is none. */
  undo(): { readonly area: Area | null } | null;
  /** Does again what was taken back last; null when there is nothing, or something came after. */
  redo(): { readonly area: Area | null } | null;
  /** Forgets all steps, after a change that is nobody's gesture. */
  clear(): void;
}

interface Step {
  readonly area: Area | null;
  readonly restore: () => void;
  readonly name?: string | undefined;
}

export function createUndoStack(grid: Grid, enabled: boolean): UndoStack {
  const done: Step[] = [];
  const undone: Step[] = [];
  let inside = false;
  let joined: string | undefined;
  let joins = 0;
  const move = (from: Step[], to: Step[]): { readonly area: Area | null } | null => {
    const step = from.pop();
    if (!step) return null;
    to.push({ area: step.area, restore: grid.checkpoint() });
    step.restore();
    return { area: step.area };
  };
  return {
    together(run) {
      const outer = joined;
      joined ??= `together ${++joins}`;
      try {
        run();
      } finally {
        joined = outer;
      }
    },
    step(area, run, name = joined) {
      if (inside || !enabled) return run();
      const restore = grid.checkpoint();
      inside = true;
      try {
        run();
      } catch (error) {
        restore();
        throw error;
      } finally {
        inside = false;
      }
      undone.splice(0);
      if (name !== undefined && done.at(-1)?.name === name) return;
      done.push({ area, restore, name });
      if (done.length > UNDO_STEPS) done.shift();
    },
    undo: () => move(done, undone),
    redo: () => move(undone, done),
    clear() {
      done.splice(0);
      undone.splice(0);
    },
  };
}
