import { type AddonState, authMode } from './execution-context';
import type { ExecutionRecord } from './execution-record';
import { gesture } from './gesture';
import { removeMenus } from './screen-events';
import { AuthMode } from './script-app';
import { currentUser } from './session';
import { startExecution } from './start-execution';
import type { WorldState } from './world-state';

/**
 * Opens the spreadsheet in the browser: `onOpen`. Without authorisation a forbidden call loses the
 * menu too [54].
 */
export function openSpreadsheet(world: WorldState, addon: AddonState): ExecutionRecord | null {
  removeMenus(world);
  if (!world.bundle.functions.has('onOpen')) return null;
  const mode = authMode('SIMPLE_ONOPEN', addon);
  return gesture(world, () => {
    return startExecution(world, {
      context: 'SIMPLE_ONOPEN',
      functionName: 'onOpen',
      addon,
      args: (execution) => [
        execution.realm.adopt({
          authMode: AuthMode[mode],
          source: execution.make.spreadsheet(),
          user: currentUser(execution),
        }),
      ],
      after({ error }) {
        if (error && mode === 'NONE') removeMenus(world);
      },
    });
  });
}
