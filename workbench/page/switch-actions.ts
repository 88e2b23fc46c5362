import type { World } from '../apps-script/world';
import type { Grid } from '../grid/grid';
import type { SwitchActions } from './chrome/switches-panel';
import { editAs, planEdit } from './executions/second-user';
import type { PageAction } from './state/page-action';
import type { Controls, PageState } from './state/page-state';
import type { Store } from './state/store';

/** Who works beside, and how often. */
const SECOND_USER = 'Kari';
const EDIT_EVERY_MS = 4000;

/** Google takes this long before a script starts, in milliseconds. */
const LATENCY = { least: 500, most: 2000 };

/** How long the next execution waits before it starts, as the switch says. */
export function latencyOf({ latency }: Controls): number {
  return latency === 'off' ? 0 : LATENCY.least + Math.random() * (LATENCY.most - LATENCY.least);
}

/** What the switches act on. */
export interface SwitchedWorld {
  readonly world: World;
  readonly grid: Grid;
  /** Name of the person at the page. */
  readonly owner: string;
  readonly locale: string;
}

/** Lets the switches act on the world. */
export function createSwitchActions(
  { state, dispatch }: Store<PageState, PageAction>,
  { world, grid, owner, locale }: SwitchedWorld,
): SwitchActions {
  let timer: ReturnType<typeof setInterval> | undefined;
  const editOnce = () => {
    const edit = planEdit(grid, Math.random);
    if (!edit) return false;
    const editor = { name: SECOND_USER, before: owner, locale };
    const lastEdit = editAs(world, grid, editor, edit);
    dispatch({ type: 'controls changed', change: { lastEdit } });
    return true;
  };
  const keepEditing = (on: boolean) => {
    clearInterval(timer);
    if (on) timer = setInterval(editOnce, EDIT_EVERY_MS);
  };
  return {
    change(change) {
      dispatch({ type: 'controls changed', change });
      if (change.switches) Object.assign(world.switches, change.switches);
      if (change.dropping !== undefined) world.dropNextEvents(change.dropping);
      if (change.keepsEditing !== undefined) keepEditing(state().controls.keepsEditing);
    },
    failNext(calls, message) {
      for (let call = 1; call <= calls; call++) world.faults.failAt(call, message);
      dispatch({ type: 'controls changed', change: { failing: calls } });
    },
    editOnce,
  };
}
