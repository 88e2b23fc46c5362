import { type AddonState, authMode } from './execution-context';
import type { ExecutionRecord } from './execution-record';
import { gesture } from './gesture';
import { runExecution } from './run-execution';
import { AuthMode } from './script-app';
import { currentUser } from './session';
import type { WorldState } from './world-state';

/**
 * Opens the spreadsheet in the browser: `onOpen`. Without authorisation a forbidden call loses the
 * menu too [54].
 */
export function openSpreadsheet(world: WorldState, addon: AddonState): ExecutionRecord | null {
  world.screen.menus.clear();
  if (!world.bundle.functions.has('onOpen')) return null;
  const mode = authMode('SIMPLE_ONOPEN', addon);
  return gesture(world, () => {
    const { record } = runExecution(world, {
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
    });
    if (record.error && mode === 'NONE') world.screen.menus.clear();
    return record;
  });
}
