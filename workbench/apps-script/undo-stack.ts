import type { Area, Grid } from '../grid/grid';
import { UNDO_STEPS } from './limits';

/** What Ctrl+Z takes back: gestures and the writes of scripts, one step each. */
export interface UndoStack {
  /** Does something that can be undone, steps inside it as one; `area` is what it touches, null for no cells. */
  step(area: Area | null, run: () => void): void;
  /** Takes the last step back; null when there is none. */
  undo(): { readonly area: Area | null } | null;
  /** Forgets all steps, after a change that is nobody's gesture. */
  clear(): void;
}

interface Step {
  readonly area: Area | null;
  readonly restore: () => void;
}

export function createUndoStack(grid: Grid, enabled: boolean): UndoStack {
  const steps: Step[] = [];
  let inside = false;
  return {
    step(area, run) {
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
      steps.push({ area, restore });
      if (steps.length > UNDO_STEPS) steps.shift();
    },
    undo() {
      const step = steps.pop();
      step?.restore();
      return step ? { area: step.area } : null;
    },
    clear: () => void steps.splice(0),
  };
}
