import type { SheetId } from '../grid/grid';
import { showSheet } from './screen-events';
import type { WorldState } from './world-state';

/**
 * Before a sheet goes away: if it is in front, the next visible one comes there, or the last before
 * it when there is none behind.
 */
export function leaveSheet(world: WorldState, sheet: SheetId): void {
  if (world.activeSheet !== sheet) return;
  const sheets = world.grid.sheets();
  const index = sheets.findIndex(({ id }) => id === sheet);
  const visible = ({ hidden }: { readonly hidden: boolean }) => !hidden;
  const next = sheets.slice(index + 1).find(visible) ?? sheets.slice(0, index).findLast(visible);
  if (next) showSheet(world, next.id);
}
