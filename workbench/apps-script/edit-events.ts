import type { Area, CellContent, CellValue } from '../grid/grid';
import type { ExecutionRecord } from './execution-record';
import type { Job } from './job';
import { WAITING_EDIT_EVENTS } from './limits';
import { AuthMode } from './script-app';
import { currentUser } from './session';
import { startExecution } from './start-execution';
import type { User } from './user';
import type { WorldState } from './world-state';

/** What an edit event tells; texts are there for one typed cell only [41-43]. */
export interface Edit {
  readonly area: Area;
  readonly value?: string;
  readonly oldValue?: string;
}

export interface EditEvents {
  /** Sends an event; null when it is lost, waits for the test, or the script has no `onEdit`. */
  fire(edit: Edit): ExecutionRecord | null;
  dropNext(count: number): void;
  busy(run: () => void): void;
}

export function createEditEvents(world: WorldState): EditEvents {
  let lost = 0;
  let waiting: { readonly edit: Edit; readonly user: User }[] | null = null;
  const queue = createQueue(world);
  return {
    fire(edit) {
      if (lost > 0) {
        lost--;
        world.watch({ kind: 'edit event lost' });
        return null;
      }
      if (!waiting) return queue(edit);
      if (waiting.length < WAITING_EDIT_EVENTS) waiting.push({ edit, user: world.user });
      else world.watch({ kind: 'edit event lost' });
      return null;
    },
    dropNext(count) {
      lost = count;
    },
    busy(run) {
      waiting = [];
      try {
        run();
      } finally {
        const { user } = world;
        const events = waiting;
        waiting = null;
        for (const event of events) {
          world.user = event.user;
          queue(event.edit);
        }
        world.user = user;
      }
    },
  };
}

/** In a live world: while an `onEdit` is open two further events wait, others are lost [37]. */
function createQueue(world: WorldState): (edit: Edit) => ExecutionRecord | null {
  const open: Promise<void>[] = [];
  return (edit) => {
    if (!world.bundle.functions.has('onEdit')) return null;
    if (open.length > WAITING_EDIT_EVENTS) {
      world.watch({ kind: 'edit event lost' });
      return null;
    }
    const record = startExecution(world, onEdit(edit), open.at(-1));
    if (record.ended) {
      open.push(record.ended);
      record.ended.then(() => open.shift());
    }
    return record;
  };
}

const onEdit = ({ area, ...texts }: Edit): Job => ({
  context: 'SIMPLE_ONEDIT',
  functionName: 'onEdit',
  args: (execution) => [
    execution.realm.adopt({
      ...texts,
      authMode: AuthMode.LIMITED,
      source: execution.make.spreadsheet(),
      user: currentUser(execution),
      range: execution.make.range(area),
    }),
  ],
});

/** A typed content as `e.value` has it; a formula as it was typed (not confirmed). */
export function contentText(content: CellContent): string | undefined {
  return 'formula' in content ? content.formula : valueText(content.value);
}

/** A value as `e.oldValue` has it: dates as their serial number [43]; undefined when empty. */
export function valueText(value: CellValue): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
