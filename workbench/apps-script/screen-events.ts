import type { Area, SheetId } from '../grid/grid';
import type { MenuEntry, ShownPage, Toast } from './screen';
import type { WorldState } from './world-state';

/** Changes of what a person sees: each is kept on the screen and told to who watches. */

export function showToast({ screen, watch }: WorldState, toast: Toast): void {
  screen.toasts.push(toast);
  watch({ kind: 'toast', toast });
}

export function showSidebar({ screen, watch }: WorldState, page: ShownPage): void {
  screen.sidebars.push(page);
  watch({ kind: 'sidebar', page });
}

export function showDialog({ screen, watch }: WorldState, page: ShownPage): void {
  screen.dialogs.push(page);
  watch({ kind: 'dialog', page });
}

export function putMenu(world: WorldState, caption: string, entries: readonly MenuEntry[]): void {
  world.screen.menus.set(caption, [...entries]);
  world.watch({ kind: 'menus changed' });
}

export function removeMenus(world: WorldState): void {
  world.screen.menus.clear();
  world.watch({ kind: 'menus changed' });
}

/** Google tells a person why it does not do what they want. */
export function refuse({ screen, watch }: WorldState, message: string): void {
  screen.refusals.push(message);
  watch({ kind: 'refusal', message });
}

/** A script shows a sheet. */
export function showSheet(world: WorldState, sheet: SheetId): void {
  world.activeSheet = sheet;
  world.watch({ kind: 'active sheet', sheet });
}

/** A script selects cells, on the sheet that it thereby shows. */
export function selectArea(world: WorldState, area: Area): void {
  if (world.activeSheet !== area.sheet) showSheet(world, area.sheet);
  world.selection = area;
  world.watch({ kind: 'selection', area });
}
